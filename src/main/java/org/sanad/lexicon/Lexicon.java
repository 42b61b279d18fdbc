package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sanad.language.Token;

/**
 * The names and cue words of {@code ontology/}, ready to be found in texts.
 *
 * <p>Safe for use by several threads at once.
 */
public final class Lexicon {
    private final NameTrie names;
    private final NameTrie themes;
    private final NameTrie shortForms;
    private final NameTrie misprints;
    private final NameTrie cues;
    private final Set<String> cueKeys;
    private final Map<String, List<String>> families = new ConcurrentHashMap<>();
    private final Map<String, KnownThing> things;
    private final Map<Kind, List<KnownThing>> byKind;

    Lexicon(
            NameTrie names,
            NameTrie themes,
            NameTrie shortForms,
            NameTrie misprints,
            NameTrie cues,
            Set<String> cueKeys,
            Map<String, KnownThing> things) {
        this.names = names;
        this.themes = themes;
        this.shortForms = shortForms;
        this.misprints = misprints;
        this.cues = cues;
        this.cueKeys = new HashSet<>(cueKeys);
        this.things = Map.copyOf(things);
        this.byKind = things.values().stream()
                .sorted(Comparator.comparing(KnownThing::iri))
                .collect(Collectors.groupingBy(KnownThing::kind, Collectors.toUnmodifiableList()));
    }

    /** {@return the lexicon that rides in the program} */
    public static Lexicon bundled() {
        return Bundled.LEXICON;
    }

    /** Read when first asked for, once. */
    private static final class Bundled {
        static final Lexicon LEXICON = LexiconReader.bundled();
    }

    /**
     * Finds the names of things.
     *
     * <ul>
     *   <li>At each place the longest name is taken; a longer one that starts inside it goes before it.
     *   <li>Shorter names inside a name are kept as names within it.
     * </ul>
     *
     * @param text one text
     * @return the names in order; none overlaps another
     */
    public List<Hit> names(TokenizedText text) {
        return find(names, text, 0, text.size());
    }

    /**
     * Finds the terms of themes.
     *
     * @param text one text
     * @return the terms in order; none overlaps another
     */
    public List<Hit> themes(TokenizedText text) {
        return find(themes, text, 0, text.size());
    }

    /**
     * Finds definite short forms.
     *
     * @param text one text
     * @return the short forms in order, each with all the things it is in use for
     */
    public List<Hit> shortForms(TokenizedText text) {
        return find(shortForms, text, 0, text.size());
    }

    /**
     * Looks for a cue word at a token.
     *
     * @param cue the cue's key, as {@code resolution-noun}
     * @param text one text
     * @param index where to look
     * @return how many tokens the longest form of the cue takes there, 0 if it does not stand there
     * @throws IllegalArgumentException if the lexicon has no such cue
     */
    public int cue(String cue, TokenizedText text, int index) {
        if (!cueKeys.contains(cue)) {
            throw new IllegalArgumentException("no cue " + cue + " in ontology/lexicon");
        }
        if (index < 0 || index >= text.size()) {
            return 0;
        }
        Map<String, Integer> here = text.cuesAt(cues, index);
        return here.isEmpty() ? 0 : here.getOrDefault(cue, 0);
    }

    /**
     * Which cues of a family stand at a token.
     *
     * @param prefix what their keys start with
     * @param text one text
     * @param index where to look
     * @return their keys, sorted
     */
    public List<String> cuesAt(String prefix, TokenizedText text, int index) {
        if (index < 0 || index >= text.size() || text.cuesAt(cues, index).isEmpty()) {
            return List.of();
        }
        return text.cuesAt(cues, index).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .toList();
    }

    /**
     * All cues that stand at a token.
     *
     * @param text one text
     * @param index where to look
     * @return by the cue's key, how many tokens its longest form takes there
     */
    public Map<String, Integer> cuesAt(TokenizedText text, int index) {
        return text.cuesAt(cues, index);
    }

    /**
     * The cues of a family, as {@code publication-type-}, of which each key ends in what it stands for.
     *
     * @param prefix what their keys start with
     * @return their keys, sorted
     */
    public List<String> cues(String prefix) {
        return families.computeIfAbsent(prefix, start -> cueKeys.stream()
                .filter(key -> key.startsWith(start))
                .sorted()
                .toList());
    }

    /**
     * Looks for a listed misprint at a token.
     *
     * @param text one text
     * @param index where to look
     * @return where the misprint ends and what it should read, or nothing if none stands there
     */
    public Optional<Correction> misprint(TokenizedText text, int index) {
        return misprints
                .longest(text, index, text.size())
                .map(hit -> new Correction(hit.end(), hit.entry().thing()));
    }

    /**
     * What a misprint should read.
     *
     * @param end the index after its last token
     * @param reads what should stand there
     */
    public record Correction(int end, String reads) {}

    /**
     * What the reference data says of a thing.
     *
     * @param iri the thing's IRI
     * @return what is known, or nothing if the thing is not in the reference data
     */
    public Optional<KnownThing> thing(String iri) {
        return Optional.ofNullable(things.get(iri));
    }

    /**
     * Finds things by a test.
     *
     * @param kind the sort of thing
     * @return all of that sort, in the order of their IRIs
     */
    public List<KnownThing> things(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private static List<Hit> find(NameTrie trie, TokenizedText text, int from, int limit) {
        Map<Integer, Optional<Hit>> seen = new HashMap<>();
        List<Hit> hits = new ArrayList<>();
        int index = from;
        while (index < limit) {
            Optional<Hit> here = longest(trie, text, index, limit, seen);
            if (here.isEmpty()) {
                index++;
                continue;
            }
            Hit hit = here.get();
            Optional<Hit> longer = longerInside(trie, text, hit, limit, seen);
            if (longer.isPresent()) {
                index = longer.get().first();
                continue;
            }
            hits.add(hit.with(within(trie, text, hit)));
            index = hit.end();
        }
        return hits;
    }

    /** The names inside a name; a shorter one that it starts with goes before those that overlap it. */
    private static List<Hit> within(NameTrie trie, TokenizedText text, Hit hit) {
        List<Hit> within = new ArrayList<>();
        Optional<Hit> start =
                hit.end() - hit.first() > 1 ? trie.longest(text, hit.first(), hit.end() - 1) : Optional.empty();
        start.ifPresent(shorter -> within.add(shorter.with(within(trie, text, shorter))));
        within.addAll(find(trie, text, start.map(Hit::end).orElse(hit.first() + 1), hit.end()));
        return within;
    }

    private static Optional<Hit> longerInside(
            NameTrie trie, TokenizedText text, Hit hit, int limit, Map<Integer, Optional<Hit>> seen) {
        // the article makes no name longer: "the Caribbean Community" is not the Caribbean
        int article = text.token(hit.first()).form().equals("the") ? 1 : 0;
        for (int inside = hit.first() + 1; inside < hit.end(); inside++) {
            Optional<Hit> other = longest(trie, text, inside, limit, seen);
            if (other.isPresent()
                    && other.get().end() > hit.end()
                    && other.get().end() - inside > hit.end() - hit.first() - article) {
                return other;
            }
        }
        return Optional.empty();
    }

    private static Optional<Hit> longest(
            NameTrie trie, TokenizedText text, int index, int limit, Map<Integer, Optional<Hit>> seen) {
        return seen.computeIfAbsent(
                index,
                at -> text.token(at).kind() == Token.Kind.PUNCTUATION
                        ? Optional.empty()
                        : trie.longest(text, at, limit));
    }

    /**
     * Finds the names in a string.
     *
     * @param text any text
     * @return the names in order
     */
    public List<Hit> names(String text) {
        return names(TokenizedText.of(text));
    }
}
