package org.sanad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanad.language.NumberSamples.check;
import static org.sanad.language.NumberSamples.quotes;

import org.junit.jupiter.api.Test;

class FractionsTest {

    @Test
    void some_words_are_fractions_by_themselves() {
        check("ما يقرب من نصف النيجيريين", "0.5");
        check("ربع السكان وثلثي الضحايا", "0.25", "0.666667");
        check("half of the victims", "0.5");
    }

    @Test
    void with_the_article_they_are_none() {
        check("في النصف الثاني والربع الأول من العام");
    }

    @Test
    void others_are_counted() {
        check("ثلاثة أرباع الضحايا", "0.75");
        check("two thirds and three-quarters", "0.666667", "0.75");
        check("one third", "0.333333");
        assertThat(quotes("about two-thirds of them")).containsExactly("two-thirds");
    }

    @Test
    void an_article_counts_one_before_what_it_is_of() {
        check("a third of the victims", "0.333333");
        check("a third meeting");
    }

    @Test
    void a_fraction_of_a_scale_is_a_number() {
        check("نصف مليون شخص", "500000");
        check("half a million people", "500000");
        check("ربع مليون", "250000");
    }

    @Test
    void half_of_a_year_is_no_number() {
        check("تقرير نصف سنوي واجتماع ربع سنوي");
        check("the first half of the year, half-yearly");
    }

    @Test
    void a_counted_word_by_itself_is_no_fraction() {
        check("the third quarter");
    }

    @Test
    void a_fraction_larger_than_its_whole_is_none() {
        check("five thirds", "5");
    }

    @Test
    void a_ratio_is_a_part_of_a_whole() {
        assertThatThrownBy(() -> new Ratio(4, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ratio(0, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Ratio(1, 3).share()).hasToString("0.333333");
    }
}
