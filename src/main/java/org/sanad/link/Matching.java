package org.sanad.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for each thing in a vocabulary and keeps the best candidate, and those that are as good.
 *
 * <ul>
 *   <li>Names that are the same after folding come first: with {@value #EXACT}, less where one of them is not the first
 *       name, or the languages differ. An acronym matches exactly or not at all, and with {@value #ACRONYM}.
 *   <li>What is found by no exact name is found by names of one language that are at least {@value #CLOSE_ENOUGH} alike,
 *       with that share of {@value #CLOSE}.
 *   <li>Each further language in which names agree adds {@value #FURTHER_LANGUAGE}; classes elsewhere that speak of our
 *       thing's kind add {@value #CLASS_AGREES}, those that speak of other kinds take {@value #CLASS_DISAGREES} off.
 *   <li>What is left with less than {@value #LEAST} is not proposed.
 *   <li>The other names of a theme are wordings in which texts speak of it: they speak for something close.
 *   <li>A class of an ontology is something close to a thing, never the thing itself.
 * </ul>
 */
final class Matching {
    /** The order in which names are tried: it decides which of two equal matches is shown. */
    static final Comparator<Label> LABELS = Comparator.comparing((Label label) -> !label.isPreferred())
            .thenComparing(label -> !label.language().equals("en"))
            .thenComparing(Label::language)
            .thenComparing(Label::text)
            .thenComparing(Label::field);

    private static final double EXACT = 0.95;
    private static final double NOT_FIRST_NAME = 0.05;
    private static final double OTHER_LANGUAGE = 0.15;
    private static final double THEME_WORDING = 0.6;
    private static final double ACRONYM = 0.7;
    private static final int SHORTEST_ACRONYM = 3;
    private static final double CLOSE = 0.8;
    private static final double CLOSE_ENOUGH = 0.8;
    private static final double FURTHER_LANGUAGE = 0.01;
    private static final double CLASS_AGREES = 0.02;
    private static final double CLASS_DISAGREES = 0.2;
    private static final double LEAST = 0.5;
    private static final double MOST = 0.99;

    private final LabelIndex index;
    private final Similarity similarity;
    private final ClassHints hints = new ClassHints();

    /** A pair of names that speaks for a concept. */
    private record Match(Label own, LabelIndex.Entry entry, boolean isExact, double similarity, double confidence) {}

    Matching(OutsideVocabulary vocabulary) {
        index = new LabelIndex(vocabulary.concepts());
        similarity = new Similarity(index);
    }

    /** {@return the proposals, by our IRI and then by theirs} */
    List<Proposal> proposals(List<OwnThing> things) {
        return things.stream().flatMap(thing -> best(thing).stream()).toList();
    }

    private List<Proposal> best(OwnThing thing) {
        List<Match> matches = exact(thing);
        List<Proposal> candidates = candidates(thing, matches);
        if (candidates.isEmpty()) {
            candidates = candidates(thing, close(thing));
        }
        double best =
                candidates.stream().mapToDouble(Proposal::confidence).max().orElse(0);
        return candidates.stream()
                .filter(candidate -> candidate.confidence() == best)
                .sorted(Comparator.comparing(candidate -> candidate.concept().iri()))
                .toList();
    }

    private List<Match> exact(OwnThing thing) {
        List<Match> matches = new ArrayList<>();
        for (Label own : thing.labels()) {
            for (LabelIndex.Entry entry : index.withKey(own.key())) {
                double confidence = exactConfidence(thing, own, entry.label());
                if (confidence > 0) {
                    matches.add(new Match(own, entry, true, 1, confidence));
                }
            }
        }
        return matches;
    }

    private static double exactConfidence(OwnThing thing, Label own, Label other) {
        if (own.field().equals(OwnThings.ACRONYM)) {
            return own.key().length() >= SHORTEST_ACRONYM ? ACRONYM : 0;
        }
        if (thing.isTheme() && !own.isPreferred()) {
            return own.mayShareLanguage(other) ? THEME_WORDING : 0;
        }
        double confidence = EXACT;
        confidence -= own.isPreferred() && other.isPreferred() ? 0 : NOT_FIRST_NAME;
        confidence -= own.mayShareLanguage(other) ? 0 : OTHER_LANGUAGE;
        return confidence;
    }

    private List<Match> close(OwnThing thing) {
        List<Match> matches = new ArrayList<>();
        for (Label own : thing.labels()) {
            if (own.field().equals(OwnThings.ACRONYM) || (thing.isTheme() && !own.isPreferred())) {
                continue;
            }
            for (LabelIndex.Entry entry : index.near(own, CLOSE_ENOUGH)) {
                if (own.mayShareLanguage(entry.label())) {
                    double alike = similarity.of(own, entry.label());
                    if (alike >= CLOSE_ENOUGH) {
                        matches.add(new Match(own, entry, false, alike, CLOSE * alike));
                    }
                }
            }
        }
        return matches;
    }

    private List<Proposal> candidates(OwnThing thing, List<Match> matches) {
        Map<Concept, List<Match>> byConcept = new LinkedHashMap<>();
        matches.forEach(match -> byConcept
                .computeIfAbsent(match.entry().concept(), key -> new ArrayList<>())
                .add(match));
        return byConcept.values().stream()
                .map(found -> proposal(thing, found))
                .filter(proposal -> proposal.confidence() >= LEAST)
                .toList();
    }

    private Proposal proposal(OwnThing thing, Collection<Match> matches) {
        Match best = matches.stream()
                .min(Comparator.comparing((Match match) -> -match.confidence())
                        .thenComparing(Match::own, LABELS)
                        .thenComparing(match -> match.entry().label(), LABELS))
                .orElseThrow();
        Concept concept = best.entry().concept();
        Set<String> languages = new TreeSet<>();
        for (Match match : matches) {
            if (match.own().language().equals(match.entry().label().language())) {
                languages.add(match.own().language());
            }
        }
        languages.remove("");
        ClassHints.Hint hint = hints.hint(thing, concept);
        double confidence = best.confidence() + FURTHER_LANGUAGE * Math.max(0, languages.size() - 1);
        confidence += switch (hint) {
            case AGREES -> CLASS_AGREES;
            case NONE -> 0;
            case DISAGREES -> thing.isTheme() ? 0 : -CLASS_DISAGREES;
        };
        boolean speaksForItself = best.isExact()
                && !(thing.isTheme() && !best.own().isPreferred())
                && (thing.isTheme() || !concept.isClass());
        return new Proposal(
                thing,
                concept,
                best.own(),
                best.entry().label(),
                best.isExact(),
                speaksForItself,
                best.similarity(),
                Math.round(Math.min(MOST, confidence) * 100) / 100.0,
                languages,
                hint);
    }
}
