package org.sanad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.language.NumberSamples.check;
import static org.sanad.language.NumberSamples.quotes;

import org.junit.jupiter.api.Test;

class EnglishNumbersTest {

    @Test
    void units_and_teens_are_read() {
        check("Seven observations, seventeen countries and one project", "7", "17", "1");
    }

    @Test
    void tens_and_unit_are_joined_by_hyphen_or_space() {
        check("twenty-one", "21");
        check("twenty one", "21");
        check("thirty", "30");
        assertThat(quotes("in twenty-one States")).containsExactly("twenty-one");
    }

    @Test
    void the_hundred_takes_what_is_below_it_with_or_without_and() {
        check("one hundred and five", "105");
        check("two hundred twenty-five", "225");
        check("a hundred", "100");
    }

    @Test
    void scales_multiply() {
        check("two thousand", "2000");
        check("one hundred and five thousand", "105000");
        check("two million five hundred thousand and three", "2500003");
        check("1.2 million and 50 thousand", "1200000", "50000");
        check("$3 billion", "3000000000");
    }

    @Test
    void a_dozen_is_twelve() {
        check("a dozen States, dozen, two dozen", "12", "12", "24");
    }

    @Test
    void plurals_of_many_are_no_numbers() {
        check("hundreds of thousands, dozens, millions");
        check("hundred");
    }

    @Test
    void a_number_tied_to_a_word_is_one() {
        check("a three-year project", "3");
    }

    @Test
    void one_as_a_pronoun_is_no_number() {
        check("one of the projects, no one, each one, one another, one-stop shop");
    }

    @Test
    void an_article_alone_is_no_number() {
        check("a report");
    }

    @Test
    void parts_of_other_words_are_no_numbers() {
        check("tension often oneness");
    }
}
