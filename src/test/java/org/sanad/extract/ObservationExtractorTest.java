package org.sanad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sanad.fact.Category;
import org.sanad.fact.Detail;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Value;
import org.sanad.lexicon.Lexicon;
import org.sanad.report.Report;
import org.sanad.report.ReportReader;

class ObservationExtractorTest {
    private static final List<Property> FIGURE = List.of(Property.VALUE, Property.QUALIFIER, Property.UNIT);

    @Test
    void the_unit_comes_from_the_counted_noun() {
        check("وقدم الدعم إلى 17 بلدا وسبع منظمات.", "17 exact countries", "7 exact organizations");
        check("It assisted 17 countries and seven organizations.", "17 exact countries", "7 exact organizations");
    }

    @Test
    void a_noun_that_no_list_knows_has_the_general_unit() {
        check("وورد 15 زغلولا.", "15 exact other");
        check("It noted 15 blue widgets.", "15 exact other");
    }

    @Test
    void a_dual_is_its_own_noun() {
        check("وقدم الدعم إلى منظمتين إقليميتين.", "2 exact organizations");
    }

    @Test
    void a_dual_in_the_construct_state_names_known_things() {
        check("ومثلت وزارتا الداخلية والعدل البلد.");
        check("وانتهت حلقتا عمل.", "2 exact workshops");
    }

    @Test
    void words_before_a_number_qualify_it() {
        check("وأبلغ عن أكثر من 9 000 ضحية.", "9000 more-than victims");
        check("وأبلغ عن نحو 28 ضحية.", "28 about victims");
        check("وأبلغ عن ما لا يقل عن 28 ضحية.", "28 at-least victims");
        check("وأبلغ عن أقل من 28 ضحية.", "28 less-than victims");
        check("وأبلغ عن ما يصل إلى 28 ضحية.", "28 up-to victims");
        check("It counted no fewer than 28 victims.", "28 at-least victims");
        check("It counted not more than 28 victims.", "28 up-to victims");
        check("It counted fewer than 28 victims.", "28 less-than victims");
    }

    @Test
    void words_behind_a_number_qualify_it() {
        check("وأنقذت 35 امرأة على الأقل.", "35 at-least women");
    }

    @Test
    void a_noun_behind_of_is_counted() {
        check("وأدين 32 من القضاة.", "32 exact persons");
        check("وقتل 14 من الزغاليل.", "14 exact other");
    }

    @Test
    void a_part_and_a_range_take_the_noun_of_the_second_number() {
        check("واستفاد 20 من بين 33 بلدا.", "20 exact countries", "33 exact countries");
        check("The term is 5 to 12 years.", "5 exact years", "12 exact years");
    }

    @Test
    void the_number_of_something_is_so_much() {
        check("وبلغ عدد الملاحقات القضائية 37.", "37 exact cases");
        check("The number of investigations rose from 42 to 96.", "42 exact investigations", "96 exact investigations");
    }

    @Test
    void percentages_and_ratios_are_in_per_cent() {
        check("وكان 55 في المائة منهم من الإناث.", "55 exact percent");
        check("واضطر واحد من كل أربعة أشخاص إلى الدفع.", "25 exact percent");
        check("Some 60% of them were girls.", "60 about percent");
        check("One in five women had paid.", "20 exact percent");
    }

    @Test
    void sums_of_money_have_their_currency() {
        check("It paid $1.75 million and 2,380 dollars.", "1750000 exact usd", "2380 exact usd");
        check("ودفع 610 دولارات.", "610 exact usd");
    }

    @Test
    void a_hyphen_joins_a_span_of_time_to_its_number() {
        check("It was a two-year undertaking.", "2 exact years");
    }

    @Test
    void numbers_that_name_or_order_count_nothing() {
        check("انظر الفقرات 12 و15 و17 والمادة 3 والفصل 4 والبند 26 من جدول الأعمال.");
        check("See paragraphs 12, 15 and 17, article 3 (a) and item 26 of the agenda.");
        check("See A/69/224 and resolution 67/145 of 20 December 2012.");
    }

    @Test
    void known_things_are_not_counted_again() {
        check("وأنشأت البلدان الثلاثة والهيئتان آلية.");
        check("The two States and these three bodies agreed.");
    }

    @Test
    void how_often_something_recurs_is_no_count() {
        check("ويصدر كل سنتين وكل أربع سنوات.");
        check("It appears every two years.");
    }

    @Test
    void ages_are_no_counts() {
        check("للأطفال دون سن 18 عاما ومن تتراوح أعمارهم بين 15 و24 سنة.");
        check("Persons under 18 years of age and those aged 15 to 24 were met.");
    }

    @Test
    void what_is_planned_or_asked_for_is_not_counted() {
        check("ويعتزم تدريب 200 موظف.");
        check("It will train 200 officers.");
        check("They should name two focal points.");
    }

    @Test
    void one_in_words_is_a_pronoun() {
        check("وعرض واحد فقط.");
        check("It was one example.");
    }

    @Test
    void the_parties_to_a_treaty_are_left_to_their_own_rule() {
        check("وبلغ مجموع الأطراف في بروتوكول الاتجار بالأشخاص 182 طرفا.");
    }

    @Test
    void the_phrase_says_what_is_counted() {
        phrases("وأنقذت 166 ضحية من ضحايا الاتجار في آسيا.", "ضحية من ضحايا الاتجار");
        phrases("وحضر 12 منظمة دولية وحكومية دولية.", "منظمة دولية وحكومية دولية");
        phrases("It counted 15 registered victims of trafficking in Asia.", "registered victims of trafficking");
        phrases("وتراوحت رسوم التهريب من 19 دولارا إلى 25 دولارا.", "وتراوحت رسوم التهريب", "وتراوحت رسوم التهريب");
    }

    @Test
    void a_date_that_opens_the_sentence_holds_for_all_its_figures() {
        dates("وحتى تموز/يوليه 2024، وردت 15 قضية من 12 بلدا.", "2024-07", "2024-07");
        dates("As of 15 July 2014, it held 15 cases from 12 countries.", "2014-07-15", "2014-07-15");
    }

    @Test
    void the_next_date_in_the_clause_is_nearer_than_the_last_one() {
        dates("وزاد العدد من 51 دولة في عام 2023 إلى 54 دولة في عام 2024.", "2023/2023", "2024/2024");
        dates("It found 42 cases in 2012 and 96 cases in 2013.", "2012/2012", "2013/2013");
    }

    @Test
    void a_period_has_two_ends() {
        dates("وأدين 15 شخصا في الفترة 2012-2014.", "2012/2014");
        dates("Since 2011, it has closed 15 cases.", "2011/..");
    }

    @Test
    void the_same_figure_stated_twice_is_one_observation_with_two_claims() {
        List<Fact.Described> facts = observations("وكان 33 بلدا ممثلا. ودعي 33 بلدا.");
        assertThat(facts).hasSize(2);
        assertThat(facts.stream().map(Fact.Described::thing).distinct()).hasSize(1);
        assertThat(facts.getLast().details())
                .extracting(Detail::property)
                .containsExactly(Property.VALUE, Property.UNIT);
    }

    private static void check(String sentence, String... figures) {
        assertThat(observations(sentence).stream().map(fact -> FIGURE.stream()
                        .map(property -> value(fact, property))
                        .collect(Collectors.joining(" "))))
                .as(sentence)
                .containsExactly(figures);
    }

    private static void phrases(String sentence, String... phrases) {
        assertThat(observations(sentence).stream().map(fact -> value(fact, Property.PHRASE)))
                .as(sentence)
                .containsExactly(phrases);
    }

    private static void dates(String sentence, String... dates) {
        assertThat(observations(sentence).stream()
                        .map(fact -> value(fact, Property.AS_OF) + value(fact, Property.PERIOD)))
                .as(sentence)
                .containsExactly(dates);
    }

    private static String value(Fact.Described fact, Property property) {
        return fact.details().stream()
                .filter(detail -> detail.property() == property)
                .map(detail -> text(detail.value()))
                .collect(Collectors.joining(","));
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.OfThing of -> of.thing().key().substring(of.thing().key().indexOf('/') + 1);
            case Value.Text text -> text.text();
            case Value.Code code -> code.code();
            case Value.Amount amount -> amount.number().toPlainString();
            case Value.Count count -> Long.toString(count.count());
            case Value.When when -> when.date().iso();
        };
    }

    private static List<Fact.Described> observations(String sentence) {
        String mark = sentence.codePoints().anyMatch(letter -> letter > 'z') ? "1- " : "1. ";
        byte[] file = (mark + sentence + "\n").getBytes(StandardCharsets.UTF_8);
        Report report = ReportReader.parse(file, "sentence", "sentence");
        return Extractors.read(report, Lexicon.bundled()).stream()
                .filter(Fact.Described.class::isInstance)
                .map(Fact.Described.class::cast)
                .filter(fact -> fact.category() == Category.OBSERVATION)
                .toList();
    }
}
