package org.sanad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameTrieTest {
    private final NameTrie trie = new NameTrie();

    private void add(String name, NameType type) {
        trie.add(name, (article, words) -> entry(name, type, article, false));
    }

    private void addStrict(String name) {
        trie.add(name, (article, words) -> entry(name, NameType.NAME, article, true));
    }

    private static Entry entry(String name, NameType type, boolean article, boolean strict) {
        return new Entry(List.of("thing:" + name), Kind.BODY, Set.of(), type, name, article, strict);
    }

    private Optional<String> at(int token, String text) {
        TokenizedText tokens = TokenizedText.of(text);
        return trie.longest(tokens, token, tokens.size()).map(hit -> hit.span().of(text));
    }

    @Test
    void the_longest_of_the_names_that_start_at_a_token_is_found() {
        add("شبكة الأمم", NameType.NAME);
        add("شبكة الأمم المتحدة", NameType.NAME);
        assertThat(at(0, "شبكة الأمم المتحدة المعنية")).contains("شبكة الأمم المتحدة");
        assertThat(at(0, "شبكة الأمم كلها")).contains("شبكة الأمم");
        assertThat(at(1, "شبكة الأمم")).isEmpty();
    }

    @Test
    void a_name_that_is_begun_and_not_ended_is_none() {
        add("شبكة الأمم المتحدة", NameType.NAME);
        assertThat(at(0, "شبكة الأمم")).isEmpty();
        assertThat(at(0, "شبكة أخرى الأمم المتحدة")).isEmpty();
    }

    @Test
    void a_limit_ends_the_text() {
        add("شبكة الأمم", NameType.NAME);
        TokenizedText text = TokenizedText.of("شبكة الأمم");
        assertThat(trie.longest(text, 0, 1)).isEmpty();
        assertThat(trie.longest(text, 0, 2)).isPresent();
    }

    @Test
    void words_are_compared_folded() {
        add("أوروبا", NameType.NAME);
        assertThat(at(0, "اوروبا")).contains("اوروبا");
        assertThat(at(0, "أُوروبـا")).contains("أُوروبـا");
    }

    @Test
    void particles_and_article_may_stand_before_the_first_word_alone() {
        add("شبكة الهجرة", NameType.NAME);
        assertThat(at(0, "ولشبكة الهجرة")).contains("ولشبكة الهجرة");
        assertThat(at(0, "للشبكة الهجرة")).contains("للشبكة الهجرة");
        assertThat(at(0, "شبكة والهجرة")).isEmpty();
        assertThat(at(0, "شبكة هجرة")).isEmpty();
    }

    @Test
    void signs_between_the_words_of_a_name_do_not_count_but_commas_do() {
        add("غينيا - بيساو", NameType.NAME);
        assertThat(at(0, "غينيا بيساو")).contains("غينيا بيساو");
        assertThat(at(0, "غينيا-بيساو")).contains("غينيا-بيساو");
        assertThat(at(0, "غينيا (بيساو)")).contains("غينيا (بيساو");
        assertThat(at(0, "غينيا، بيساو")).isEmpty();
    }

    @Test
    void a_latin_name_that_starts_with_a_capital_needs_one_in_the_text() {
        add("Turkey", NameType.NAME);
        add("global plan", NameType.NAME);
        assertThat(at(0, "Turkey")).isPresent();
        assertThat(at(0, "TURKEY")).isPresent();
        assertThat(at(0, "turkey")).isEmpty();
        assertThat(at(0, "Global Plan")).isPresent();
        assertThat(at(0, "global plan")).isPresent();
    }

    @Test
    void an_acronym_needs_its_very_letters() {
        add("WHO", NameType.ACRONYM);
        assertThat(at(0, "WHO")).isPresent();
        assertThat(at(0, "Who")).isEmpty();
        assertThat(at(0, "who")).isEmpty();
    }

    @Test
    void a_latin_acronym_behind_an_arabic_particle_is_a_word_of_its_own() {
        add("UNODC", NameType.ACRONYM);
        assertThat(at(0, "وUNODC")).isEmpty();
        assertThat(at(1, "وUNODC")).contains("UNODC");
    }

    @Test
    void a_strict_entry_needs_the_article_if_and_only_if_it_has_one() {
        addStrict("قطر");
        addStrict("النيجر");
        assertThat(at(0, "وقطر")).contains("وقطر");
        assertThat(at(0, "القطر")).isEmpty();
        assertThat(at(0, "للنيجر")).contains("للنيجر");
        assertThat(at(0, "نيجر")).isEmpty();
    }

    @Test
    void one_string_can_name_several_things_and_none_twice() {
        trie.add("المجلس", (article, words) -> entry("أ", NameType.SHORT_FORM, article, true));
        trie.add("المجلس", (article, words) -> entry("ب", NameType.SHORT_FORM, article, true));
        trie.add("المجلس", (article, words) -> entry("ب", NameType.SHORT_FORM, article, true));
        TokenizedText text = TokenizedText.of("المجلس");
        assertThat(trie.longest(text, 0, 1).orElseThrow().entries())
                .extracting(Entry::thing)
                .containsExactly("thing:أ", "thing:ب");
    }

    @Test
    void a_name_without_a_word_is_not_taken_in() {
        add("", NameType.NAME);
        add("(-)", NameType.NAME);
        assertThat(at(0, "-")).isEmpty();
        assertThat(at(0, "ا")).isEmpty();
    }
}
