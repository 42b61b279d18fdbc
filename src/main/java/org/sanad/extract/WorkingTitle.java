package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.language.Token;
import org.sanad.lexicon.Hit;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.TokenizedText;

/**
 * An English working title for an Arabic one, so that what the two languages call differently can be found by either.
 *
 * <ul>
 *   <li>It is composed word by word of the English names of listed things and of the glossary ({@code gloss-} cues), and only if
 *       these know every word: there is no guess.
 *   <li>Adjectives go before their noun; a noun behind another noun is its {@code of}.
 * </ul>
 */
final class WorkingTitle {
    private static final String GLOSS = "gloss-";
    private static final String WAW = "\u0648";
    private static final String LAM = "\u0644";
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "«", "»", "(", ")");
    private static final int LONGEST = 40;

    private final Lexicon lexicon;
    private final TokenizedText text;
    private final List<String> glosses;
    private final List<Hit> names;
    private final List<String> words = new ArrayList<>();
    private int noun = -1;
    private int adjectives;
    private boolean open;

    /** What stands for some tokens. */
    private record Gloss(String sort, String english, int end) {}

    private WorkingTitle(Lexicon lexicon, TokenizedText text) {
        this.lexicon = lexicon;
        this.text = text;
        this.glosses = lexicon.cues(GLOSS);
        this.names = lexicon.names(text);
    }

    /**
     * Composes the working title.
     *
     * @param title an Arabic title
     * @return the English words, with a capital; nothing if a word of the title is not known
     */
    static Optional<String> of(Lexicon lexicon, String title) {
        TokenizedText text = TokenizedText.of(title);
        if (text.size() == 0 || text.size() > LONGEST || text.token(0).kind() == Token.Kind.WORD_LATIN) {
            return Optional.empty();
        }
        return new WorkingTitle(lexicon, text).compose();
    }

    private Optional<String> compose() {
        int token = 0;
        while (token < text.size()) {
            Optional<Gloss> gloss = at(token);
            if (gloss.isEmpty()) {
                return Optional.empty();
            }
            append(gloss.get(), isJoined(token, gloss.get(), WAW), isJoined(token, gloss.get(), LAM));
            token = gloss.get().end();
        }
        String title = String.join(" ", words).replace(" ,", ",").replace(" :", ":");
        return title.isBlank()
                ? Optional.empty()
                : Optional.of(Character.toUpperCase(title.charAt(0)) + title.substring(1));
    }

    private Optional<Gloss> at(int token) {
        Token word = text.token(token);
        if (!word.isWord()) {
            String sign = MARKS.contains(word.form())
                    ? ""
                    : word.form().replace('،', ',').replace('؛', ',');
            return Optional.of(new Gloss("sign", sign, token + 1));
        }
        Optional<Gloss> listed = listed(token);
        Optional<Gloss> known = known(token);
        if (known.isPresent()
                && (listed.isEmpty() || known.get().end() >= listed.get().end())) {
            return known;
        }
        return listed.or(() -> word.kind() == Token.Kind.WORD_ARABIC
                ? Optional.empty()
                : Optional.of(new Gloss("noun", text.printed(token, token + 1), token + 1)));
    }

    /** The longest words of the glossary that begin at a token. */
    private Optional<Gloss> listed(int token) {
        Optional<Gloss> longest = Optional.empty();
        for (String key : glosses) {
            int length = lexicon.cue(key, text, token);
            if (length > 0
                    && (longest.isEmpty() || token + length > longest.get().end())) {
                String[] parts = key.substring(GLOSS.length()).split("-", 2);
                longest = Optional.of(new Gloss(parts[0], parts[1].replace('-', ' '), token + length));
            }
        }
        return longest;
    }

    private Optional<Gloss> known(int token) {
        return names.stream().filter(hit -> hit.first() == token).findFirst().flatMap(hit -> lexicon.thing(
                        hit.entry().thing())
                .flatMap(thing -> thing.englishName())
                .map(name -> new Gloss("noun", name, hit.end())));
    }

    /** Whether a particle is written onto what stands at a token, and is not its own first letter. */
    private boolean isJoined(int token, Gloss gloss, String particle) {
        String word = text.token(token).form();
        if (!word.startsWith(particle) || gloss.sort().equals("particle")) {
            return false;
        }
        TokenizedText rest = TokenizedText.of(text.printed(token, gloss.end()).substring(1));
        if (rest.size() == 0) {
            return false;
        }
        WorkingTitle without = new WorkingTitle(lexicon, rest);
        return without.listed(0).or(() -> without.known(0)).isPresent();
    }

    private void append(Gloss gloss, boolean and, boolean lam) {
        switch (gloss.sort()) {
            case "adjective" -> adjective(gloss.english(), and);
            case "noun", "verb" -> {
                if (and) {
                    words.add("and");
                } else if (open) {
                    words.add(lam ? "for" : "of");
                }
                noun = words.size();
                adjectives = 0;
                words.add(gloss.english());
                open = gloss.sort().equals("noun");
            }
            default -> {
                if (and) {
                    words.add("and");
                }
                if (!gloss.english().isEmpty()) {
                    words.add(gloss.english());
                    open = false;
                    noun = -1;
                }
            }
        }
    }

    /** An adjective goes before its noun, behind those that it joined before. */
    private void adjective(String english, boolean and) {
        int at = noun < 0 ? words.size() : noun + adjectives;
        if (and && adjectives > 0) {
            words.add(at++, "and");
            adjectives++;
        }
        words.add(at, english);
        adjectives++;
        open = noun >= 0;
    }
}
