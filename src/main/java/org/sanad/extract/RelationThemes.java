package org.sanad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Hit;
import org.sanad.lexicon.Kind;
import org.sanad.report.Span;

/**
 * What events, publications and resolutions are about.
 *
 * <ul>
 *   <li>A term of a theme in the title of a publication or of an event is its subject.
 *   <li>So is a term behind a word such as {@code بشأن} or {@code on} that stands in or near behind the name, or right behind
 *       the resolution's number, up to the next sign or a word for those whom it is meant for.
 *   <li>A term inside the name of something else counts for nothing.
 * </ul>
 */
final class RelationThemes {
    private static final int NEAR = 4;
    private static final int FAR = 14;
    private static final String SIGNS = ".;؛:,،()";
    private static final String QUOTES = "\"“”«»";

    private final ReadParagraph paragraph;
    private final List<Hit> themes;

    RelationThemes(ReadParagraph paragraph) {
        this.paragraph = paragraph;
        this.themes = paragraph.lexicon().themes(paragraph.text()).stream()
                .filter(theme -> paragraph.references().stream()
                        .noneMatch(reference -> reference.kind() != Kind.PUBLICATION
                                && reference.span().contains(theme.span())))
                .toList();
    }

    /**
     * Reads the subjects of what a paragraph describes.
     *
     * @param stated what has been read off the paragraph
     * @return a relation for each subject
     */
    List<Fact> of(List<Fact> stated) {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : stated) {
            if (fact instanceof Fact.Described described
                    && described.thing().kind().equals("publication")) {
                addPublication(described.thing(), described.evidence().span(), facts);
            } else if (fact instanceof Fact.Described described
                    && described.thing().kind().equals("event")) {
                add(described.thing(), described.evidence().span(), facts);
            } else if (fact instanceof Fact.Resolution resolution) {
                addResolution(resolution.thing(), resolution.evidence().span(), facts);
            }
        }
        return facts;
    }

    /** The themes of the clause from a token on, up to a full stop or semicolon, none inside another name. */
    List<Hit> between(int from, int to) {
        return themes.stream()
                .filter(theme -> theme.first() >= from && theme.first() < to)
                .toList();
    }

    private void add(Thing thing, Span name, List<Fact> facts) {
        int first = paragraph.text().tokenAt(name.start());
        int end = paragraph.text().tokenAt(name.end());
        List<Hit> subjects = new ArrayList<>(titled(first, end));
        subjects.addAll(behind("relation-subject", first, end));
        facts.addAll(subjects(thing, first, end, subjects));
    }

    private void addPublication(Thing thing, Span title, List<Fact> facts) {
        int first = paragraph.text().tokenAt(title.start());
        int end = paragraph.text().tokenAt(title.end());
        List<Hit> subjects = new ArrayList<>(between(first, end));
        subjects.addAll(behind("relation-subject", end, end));
        facts.addAll(subjects(thing, first, end, subjects));
    }

    private void addResolution(Thing thing, Span number, List<Fact> facts) {
        int first = paragraph.text().tokenAt(number.start());
        int end = paragraph.text().tokenAt(number.end());
        if (paragraph.cue("relation-on", end) > 0) {
            facts.addAll(subjects(thing, first, end, behind("relation-on", end, end)));
        }
    }

    private List<Fact> subjects(Thing thing, int first, int end, List<Hit> subjects) {
        Set<String> told = new HashSet<>();
        return subjects.stream()
                .filter(subject -> told.add(subject.entry().thing()))
                .map(subject -> Ends.relation(
                        paragraph,
                        thing,
                        Property.SUBJECT,
                        Thing.ofIri(subject.entry().thing()),
                        first,
                        Math.max(end, subject.end()),
                        Rule.THEME_TERM))
                .toList();
    }

    /** The themes of a title: of a publication's whole name, of what stands in quotation marks in an event's. */
    private List<Hit> titled(int first, int end) {
        boolean quoted = paragraph.isSign(first - 1, QUOTES);
        int from = quoted ? first : end;
        for (int token = first; token < end && !quoted; token++) {
            if (paragraph.isSign(token, QUOTES)) {
                from = token;
                break;
            }
        }
        return between(from, end);
    }

    /** The themes behind the first word for "about" in or near behind a name, up to a sign or those it is meant for. */
    private List<Hit> behind(String cue, int first, int end) {
        for (int token = first; token < Math.min(paragraph.text().size(), end + NEAR); token++) {
            int length = paragraph.cue(cue, token);
            if (length > 0) {
                int from = token + length;
                return between(from, clauseEnd(from)).stream()
                        .filter(theme -> !isForWhom(theme.first()))
                        .toList();
            }
            if (token >= end && paragraph.isSign(token, SIGNS)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** An Arabic word with article and the preposition of purpose written onto it says for whom. */
    private boolean isForWhom(int token) {
        return paragraph.text().readings().get(token).stream()
                .anyMatch(
                        reading -> reading.hasArticle() && reading.proclitics().endsWith("\u0644"));
    }

    private int clauseEnd(int from) {
        int end = Math.min(paragraph.text().size(), from + FAR);
        for (int token = from; token < end; token++) {
            if (paragraph.isSign(token, SIGNS)
                    || paragraph.cue("relation-for-whom", token) > 0
                    || paragraph.cue("event-occasion", token) > 0) {
                return token;
            }
        }
        return end;
    }
}
