package org.sanad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Fact;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.report.Span;

/**
 * The things that a paragraph names and that verbs can join, with where lists of them begin and end.
 *
 * <ul>
 *   <li>A name inside a longer name does not count, nor does the name of a people.
 *   <li>The members of a list follow each other with nothing between but signs, conjunctions, articles, words such as
 *       {@code حكومة} and words for people ({@code خبراء من}); what stands in brackets behind a name is passed over.
 *   <li>An end has a preposition where one stands right before it or is written onto it, articles passed over.
 * </ul>
 */
final class ClauseEnds {
    private static final String SIGNS = "\"“”«»'،,";
    private static final int BRACKET = 12;
    private static final int BETWEEN = 6;
    private static final int GOVERNED_WITHIN = 4;

    private final ReadParagraph paragraph;
    private final List<ClauseEnd> ends;
    private final boolean[] named;

    ClauseEnds(ReadParagraph paragraph, List<Fact> stated) {
        this.paragraph = paragraph;
        this.named = new boolean[paragraph.text().size()];
        List<ClauseEnd> found = new ArrayList<>();
        for (Reference reference : paragraph.references()) {
            if (reference.rule() != Rule.DEMONYM && reference.rule() != Rule.NAME_WITHIN_NAME) {
                EndKind.of(reference.kind()).ifPresent(kind -> {
                    found.add(new ClauseEnd(
                            reference.thing(), kind, reference.first(), reference.end(), Optional.of(reference)));
                    markNamed(reference);
                });
            }
        }
        described(stated, "event", EndKind.EVENT, found);
        described(stated, "publication", EndKind.PUBLICATION, found);
        described(stated, "programme", EndKind.PROGRAMME, found);
        described(stated, "document", EndKind.DOCUMENT, found);
        stated.stream()
                .filter(Fact.Resolution.class::isInstance)
                .map(Fact.Resolution.class::cast)
                .forEach(it -> add(EndKind.RESOLUTION, it.thing(), it.evidence().span(), found));
        markQuoted();
        this.ends = found.stream()
                .sorted(Comparator.comparingInt(ClauseEnd::first).thenComparing(ClauseEnd::end))
                .toList();
    }

    private void markNamed(Reference reference) {
        for (int token = reference.first() + 1; token < reference.end(); token++) {
            named[token] = true;
        }
        named[reference.first()] = true;
    }

    /** Words inside quotation marks belong to a title. */
    private void markQuoted() {
        boolean open = false;
        for (int token = 0; token < named.length; token++) {
            boolean mark = paragraph.isSign(token, "\"“”«»");
            open = mark ? (paragraph.isSign(token, "\"") ? !open : paragraph.isSign(token, "“«")) : open;
            named[token] = named[token] || (open && !mark);
        }
    }

    private void described(List<Fact> stated, String kind, EndKind as, List<ClauseEnd> found) {
        for (Place place : Place.of(paragraph, stated, kind)) {
            boolean known = found.stream()
                    .anyMatch(end -> end.first() == place.first() && end.thing().equals(place.thing()));
            if (!known && place.end() > place.first()) {
                found.add(new ClauseEnd(place.thing(), as, place.first(), place.end(), Optional.empty()));
            }
        }
    }

    private void add(EndKind kind, Thing thing, Span span, List<ClauseEnd> found) {
        int first = paragraph.text().tokenAt(span.start());
        found.add(new ClauseEnd(
                thing, kind, first, Math.max(first + 1, paragraph.text().tokenAt(span.end())), Optional.empty()));
    }

    /** {@return whether there is anything that a verb could join} */
    boolean canBeJoined() {
        return !ends.isEmpty();
    }

    /** Whether a token belongs to a name. */
    boolean isNamed(int token) {
        return token >= 0 && token < named.length && named[token];
    }

    /** The end that rests on a reference. */
    Optional<ClauseEnd> of(Reference reference) {
        return ends.stream()
                .filter(end -> end.reference().filter(reference::equals).isPresent())
                .findFirst();
    }

    /** The ends of some kinds that lie in a range of tokens, in order. */
    List<ClauseEnd> between(int from, int to, Set<EndKind> kinds) {
        return ends.stream()
                .filter(end -> end.first() >= from && end.end() <= to && kinds.contains(end.kind()))
                .toList();
    }

    /** The list of ends that begins at a token, articles and words for people passed over. */
    List<ClauseEnd> listAt(int token, Set<EndKind> kinds) {
        List<ClauseEnd> list = new ArrayList<>();
        Optional<ClauseEnd> next = startingAt(passOver(token), kinds);
        while (next.isPresent()) {
            ClauseEnd member = next.get();
            list.add(member);
            int behind = behindBrackets(member.end());
            int start = passOver(behind);
            next = isJoined(behind, start) ? startingAt(start, kinds) : Optional.empty();
        }
        return list;
    }

    /** The list whose last member ends right before a token. */
    List<ClauseEnd> listEndingAt(int token, Set<EndKind> kinds) {
        Optional<ClauseEnd> last = ends.stream()
                .filter(end -> kinds.contains(end.kind()))
                .filter(end -> end.end() <= token && behindBrackets(end.end()) == token)
                .reduce((a, b) -> b);
        List<ClauseEnd> best = last.stream().toList();
        for (ClauseEnd end : ends) {
            boolean before = last.isPresent()
                    && end.first() < last.get().first()
                    && last.get().first() - end.first() < 60
                    && kinds.contains(end.kind());
            if (before) {
                List<ClauseEnd> list = listAt(end.first(), kinds);
                if (list.contains(last.get())) {
                    return list.subList(0, list.indexOf(last.get()) + 1);
                }
            }
        }
        return best;
    }

    private Optional<ClauseEnd> startingAt(int token, Set<EndKind> kinds) {
        return ends.stream()
                .filter(end -> end.first() == token && kinds.contains(end.kind()))
                .findFirst();
    }

    /** The first token at or behind one that is no sign, article, conjunction or word for people or governments. */
    int passOver(int token) {
        int at = token;
        for (int steps = 0; steps < BETWEEN; steps++) {
            int people = paragraph.cue("clause-people", at);
            int filler = Math.max(paragraph.cue("relation-filler", at), paragraph.cue("and", at));
            if (startingAt(at, Set.of(EndKind.values())).isPresent()) {
                return at;
            } else if (people > 0 || filler > 0) {
                at += Math.max(people, filler);
            } else if (paragraph.isSign(at, SIGNS)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private boolean isJoined(int from, int to) {
        for (int token = from; token < to; token++) {
            if (paragraph.isSign(token, ",،") || paragraph.cue("and", token) > 0 || beginsWithAnd(token)) {
                return true;
            }
        }
        return beginsWithAnd(to);
    }

    private boolean beginsWithAnd(int token) {
        return token < paragraph.text().size()
                && paragraph.text().readings().get(token).stream()
                        .anyMatch(reading -> reading.proclitics().startsWith("\u0648"));
    }

    int behindBrackets(int token) {
        int from = paragraph.isSign(token, "\"”»") ? token + 1 : token;
        if (paragraph.isSign(from, "(")) {
            for (int close = from + 1; close < Math.min(paragraph.text().size(), from + BRACKET); close++) {
                if (paragraph.isSign(close, ")")) {
                    return close + 1;
                }
            }
        }
        return from;
    }

    /**
     * Whether a preposition governs an end: one stands among the words before it, back to the last name or sign, or is written
     * onto it. "Of" and {@code من} only join nouns.
     */
    boolean hasPreposition(ClauseEnd end) {
        boolean written = paragraph.text().readings().get(end.first()).stream()
                .anyMatch(reading -> reading.hasArticle()
                        && (reading.proclitics().endsWith("\u0628")
                                || reading.proclitics().endsWith("\u0644")));
        int reach = EndKind.ACTORS.contains(end.kind()) ? 1 : GOVERNED_WITHIN;
        int before = end.first() - 1;
        while (before >= 0 && (paragraph.isSign(before, "\"“”«»'") || isArticle(before))) {
            before--;
        }
        for (int steps = 0; !written && steps < reach && before >= 0; steps++, before--) {
            if (named[before] || paragraph.isSign(before, ",،.;:؛()-")) {
                return false;
            }
            boolean joins = steps > 0 && paragraph.cue("relation-of", before) > 0;
            if (!joins && (paragraph.cue("clause-preposition", before) == 1 || isOccasion(before))) {
                return true;
            }
        }
        return written;
    }

    private boolean isArticle(int token) {
        return paragraph.cue("relation-filler", token) == 1 && paragraph.cue("clause-preposition", token) == 0;
    }

    private boolean isOccasion(int token) {
        return paragraph.cue("event-occasion", token) > 0 || paragraph.cue("relation-occasion", token) > 0;
    }
}
