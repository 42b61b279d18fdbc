package org.sanad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final String STATE = "https://w3id.org/sanad/id/state/";
    private static final String BODY = "https://w3id.org/sanad/id/body/";

    /** A lexicon of a few classes and of the things that a test states. */
    private static Lexicon lexicon(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString("""
                @prefix sanad: <https://w3id.org/sanad/ontology#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix state: <https://w3id.org/sanad/id/state/> .
                @prefix body: <https://w3id.org/sanad/id/body/> .
                @prefix cue: <https://w3id.org/sanad/id/cue/> .
                sanad:UnOrgan rdfs:subClassOf sanad:Body .
                """ + turtle, Lang.TURTLE).parse(graph);
        return LexiconReader.of(graph);
    }

    private static List<String> found(Lexicon lexicon, String text) {
        return lexicon.names(text).stream()
                .map(hit -> hit.span().of(text) + " = " + hit.entry().thing().replaceFirst("^.*/id/", ""))
                .toList();
    }

    @Test
    void at_each_place_the_longest_name_is_taken_and_none_overlaps() {
        Lexicon lexicon = lexicon("""
                state:GIN a sanad:State ; skos:prefLabel "غينيا"@ar .
                state:GNQ a sanad:State ; skos:prefLabel "غينيا الاستوائية"@ar .
                """);
        assertThat(found(lexicon, "غينيا وغينيا الاستوائية"))
                .containsExactly("غينيا = state/GIN", "وغينيا الاستوائية = state/GNQ");
    }

    @Test
    void a_longer_name_that_starts_inside_goes_before() {
        Lexicon lexicon = lexicon("""
                body:one a sanad:Body ; skos:prefLabel "فريق التعاون"@ar .
                body:two a sanad:Body ; skos:prefLabel "التعاون الدولي الواسع"@ar .
                """);
        assertThat(found(lexicon, "فريق التعاون الدولي الواسع")).containsExactly("التعاون الدولي الواسع = body/two");
        assertThat(found(lexicon, "فريق التعاون الدولي")).containsExactly("فريق التعاون = body/one");
    }

    @Test
    void names_inside_a_name_are_kept_as_names_within_it() {
        Lexicon lexicon = lexicon("""
                body:cop a sanad:Body ; skos:prefLabel "مؤتمر الأطراف في الاتفاقية الكبرى"@ar .
                body:treaty a sanad:Body ; skos:prefLabel "الاتفاقية الكبرى"@ar .
                """);
        Hit hit = lexicon.names("مؤتمر الأطراف في الاتفاقية الكبرى").getFirst();
        assertThat(hit.entry().thing()).isEqualTo(BODY + "cop");
        assertThat(hit.within())
                .singleElement()
                .satisfies(inner -> assertThat(inner.entry().thing()).isEqualTo(BODY + "treaty"));
    }

    @Test
    void every_label_names_its_thing_misprints_too() {
        Lexicon lexicon = lexicon("""
                body:x a sanad:UnOrgan ; skos:prefLabel "هيئة كبرى"@ar , "Great Body"@en ; skos:altLabel "هيئة عظمى"@ar ;
                    skos:hiddenLabel "هيبة كبرى"@ar ; sanad:acronym "GB" ; sanad:officialName "الهيئة العليا الكبرى"@ar .
                """);
        for (String name : List.of("هيئة كبرى", "Great Body", "هيئة عظمى", "هيبة كبرى", "GB", "الهيئة العليا الكبرى")) {
            assertThat(found(lexicon, name)).as(name).containsExactly(name + " = body/x");
        }
    }

    @Test
    void labels_in_languages_that_are_not_read_name_nothing() {
        Lexicon lexicon = lexicon("""
                state:DEU a sanad:State ; skos:prefLabel "ألمانيا"@ar , "Allemagne"@fr .
                """);
        assertThat(found(lexicon, "Allemagne ألمانيا")).containsExactly("ألمانيا = state/DEU");
    }

    @Test
    void a_thing_has_the_classes_of_its_class() {
        Lexicon lexicon = lexicon("""
                body:x a sanad:UnOrgan ; skos:prefLabel "هيئة كبرى"@ar , "Great Body"@en ;
                    sanad:resolutionPrefix "X/RES" ; dcterms:spatial state:KEN .
                """);
        KnownThing thing = lexicon.thing(BODY + "x").orElseThrow();
        assertThat(thing.kind()).isEqualTo(Kind.BODY);
        assertThat(thing.classes()).containsExactlyInAnyOrder("UnOrgan", "Body");
        assertThat(thing.englishName()).contains("Great Body");
        assertThat(thing.arabicName()).contains("هيئة كبرى");
        assertThat(thing.resolutionPrefix()).contains("X/RES");
        assertThat(thing.countries()).containsExactly(STATE + "KEN");
        assertThat(lexicon.things(Kind.BODY)).containsExactly(thing);
        assertThat(lexicon.things(Kind.STATE)).isEmpty();
        assertThat(lexicon.thing(BODY + "y")).isEmpty();
    }

    @Test
    void a_short_name_of_a_country_is_no_word_with_the_article() {
        Lexicon lexicon = lexicon("""
                state:QAT a sanad:State ; skos:prefLabel "قطر"@ar .
                state:YEM a sanad:State ; skos:prefLabel "اليمن"@ar .
                state:KEN a sanad:State ; skos:prefLabel "كينيا"@ar .
                """);
        assertThat(found(lexicon, "القطر")).isEmpty();
        assertThat(found(lexicon, "بقطر")).containsExactly("بقطر = state/QAT");
        assertThat(found(lexicon, "لليمن")).containsExactly("لليمن = state/YEM");
        assertThat(found(lexicon, "يمن")).isEmpty();
        assertThat(found(lexicon, "الكينيا")).containsExactly("الكينيا = state/KEN");
    }

    @Test
    void a_name_listed_as_ambiguous_is_marked_even_where_it_is_a_label_too() {
        Lexicon lexicon = lexicon("""
                state:MLI a sanad:State ; skos:prefLabel "مالي"@ar ; sanad:ambiguousName "مالي"@ar .
                """);
        assertThat(lexicon.names("مالي").getFirst().entries())
                .extracting(Entry::type)
                .containsExactly(NameType.AMBIGUOUS);
    }

    @Test
    void a_coordinated_name_names_all_its_things() {
        Lexicon lexicon = lexicon("""
                state:AAA a sanad:State ; skos:prefLabel "ألف ألف"@ar .
                state:BBB a sanad:State ; skos:prefLabel "باء باء"@ar .
                sanad:x a sanad:CoordinatedName ; sanad:printedName "ألف وباء"@ar ; sanad:standsFor state:BBB , state:AAA .
                """);
        assertThat(lexicon.names("ألف وباء").getFirst().entry()).satisfies(entry -> {
            assertThat(entry.things()).containsExactly(STATE + "AAA", STATE + "BBB");
            assertThat(entry.type()).isEqualTo(NameType.COORDINATED);
        });
    }

    @Test
    void short_forms_are_found_apart_from_names_and_need_their_article() {
        Lexicon lexicon = lexicon("""
                body:x a sanad:Body ; skos:prefLabel "مجلس كبير"@ar ; sanad:shortForm "المجلس"@ar .
                body:y a sanad:Body ; skos:prefLabel "مجلس صغير"@ar ; sanad:shortForm "المجلس"@ar .
                """);
        TokenizedText text = TokenizedText.of("اجتمع المجلس ثم مجلس آخر، وقيل للمجلس");
        assertThat(lexicon.names(text)).isEmpty();
        assertThat(lexicon.shortForms(text)).hasSize(2).allSatisfy(hit -> assertThat(hit.entries())
                .extracting(Entry::thing)
                .containsExactly(BODY + "x", BODY + "y"));
    }

    @Test
    void the_longest_form_of_a_cue_is_measured_in_tokens() {
        Lexicon lexicon = lexicon("""
                cue:number-sign a sanad:Cue ; sanad:printedName "ذات"@ar , "ذات الأرقام"@ar .
                """);
        TokenizedText text = TokenizedText.of("القرارات ذات الأرقام");
        assertThat(lexicon.cue("number-sign", text, 1)).isEqualTo(2);
        assertThat(lexicon.cue("number-sign", text, 0)).isZero();
        assertThat(lexicon.cue("number-sign", text, -1)).isZero();
        assertThat(lexicon.cue("number-sign", text, 3)).isZero();
    }

    @Test
    void an_unknown_cue_is_a_mistake_of_the_program() {
        TokenizedText text = TokenizedText.of("قرار");
        assertThatThrownBy(() -> Lexicon.bundled().cue("no-such-cue", text, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-cue")
                .hasMessageContaining("ontology/lexicon");
    }

    @Test
    void a_listed_misprint_says_where_it_ends_and_what_it_should_read() {
        Lexicon lexicon = lexicon("""
                sanad:m a sanad:Misprint ; sanad:printedName "2-8 و 7-10"@ar ; sanad:reads "7-8 و 7-10" .
                """);
        TokenizedText text = TokenizedText.of("الغايات 2-8 و 7-10");
        assertThat(lexicon.misprint(text, 1)).contains(new Lexicon.Correction(8, "7-8 و 7-10"));
        assertThat(lexicon.misprint(text, 0)).isEmpty();
        assertThat(lexicon.misprint(text, 4)).isEmpty();
    }

    @Test
    void a_misprint_without_its_reading_is_refused() {
        assertThatThrownBy(() -> lexicon("sanad:m a sanad:Misprint ; sanad:printedName \"خطأ\"@ar ."))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sanad:reads");
    }

    @Test
    void themes_are_found_by_all_their_terms_and_are_no_names() {
        Lexicon lexicon = lexicon("""
                sanad:t skos:inScheme <https://w3id.org/sanad/id/scheme/themes> ; skos:prefLabel "الفساد"@ar ;
                    skos:altLabel "الرشوة"@ar ; skos:hiddenLabel "الفسد"@ar .
                """);
        TokenizedText text = TokenizedText.of("مكافحة الفساد والرشوة والفسد");
        assertThat(lexicon.themes(text)).hasSize(3);
        assertThat(lexicon.names(text)).isEmpty();
    }

    @Test
    void nothing_is_found_in_nothing() {
        assertThat(Lexicon.bundled().names("")).isEmpty();
        assertThat(Lexicon.bundled().names(" .،( ")).isEmpty();
        assertThat(lexicon("").names("الأمم المتحدة")).isEmpty();
    }
}
