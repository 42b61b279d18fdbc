package org.sanad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sanad.fact.Category;
import org.sanad.fact.Certainty;
import org.sanad.fact.Detail;
import org.sanad.fact.Evidence;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.fact.Value;
import org.sanad.language.DateReading;
import org.sanad.lexicon.Kind;
import org.sanad.report.Span;

/**
 * Help that one gives another: one fact for each state, territory, region or regional organization that was helped.
 *
 * <ul>
 *   <li>Who was helped is read sentence by sentence as {@link AssistanceSentence} tells.
 *   <li>Who gave it is told by {@link AssistanceProviders}; where the sentence names no one, the last providers of the paragraph
 *       gave it, and where the paragraph names no one, the help has no provider ({@code Georgia received legislative assistance}).
 *   <li>The kind is told by {@link AssistanceKinds}. A later sentence of the paragraph that tells none speaks of the same
 *       help again.
 *   <li>The programme is one that the sentence names; the time is the first date of the clause, else one that
 *       stands before all clauses of help.
 * </ul>
 */
final class AssistanceExtractor implements Extractor {
    private static final int LONGEST_PHRASE = 18;
    private static final String PHRASE_ENDS = ",،؛;.:()";

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        List<Reference> lastProviders = List.of();
        Set<Thing> known = new HashSet<>();
        List<Reference> covered = List.of();
        int start = 0;
        for (int end : paragraph.sentences()) {
            AssistanceProviders providers = new AssistanceProviders(paragraph, start, end);
            List<AssistanceSentence.Helped> all = all(paragraph, start, end, covered);
            for (AssistanceSentence.Helped helped : all) {
                List<Reference> named = providers.of(helped);
                List<Reference> given = named.isEmpty() ? lastProviders : named;
                Optional<Reference> programme = programme(paragraph, start, end);
                AssistanceKinds.Choice kind = AssistanceKinds.of(paragraph, helped, all, start, end);
                boolean isNew = known.add(helped.who().thing()) || kind.words().isPresent();
                if (isNew) {
                    facts.add(fact(paragraph, helped, kind, all, given, programme, start, end));
                    lastProviders = given;
                }
            }
            if (lastProviders.isEmpty()) {
                lastProviders = providers.all().stream().limit(1).toList();
            }
            List<Reference> set = new AssistanceCovered(paragraph).set(start, end);
            covered = set.isEmpty() ? covered : set;
            start = end;
        }
        return facts;
    }

    /** All who were helped as a sentence says, each once. */
    private static List<AssistanceSentence.Helped> all(
            ReadParagraph paragraph, int start, int end, List<Reference> covered) {
        int given = AssistanceWords.given(paragraph, start, end);
        List<AssistanceSentence.Helped> all = new ArrayList<>(new AssistanceSentence(paragraph, start, end).read());
        Stream.of(
                        new AssistanceDeeds(paragraph, start, given).read(),
                        new AssistanceLearners(paragraph, start, given).read())
                .flatMap(List::stream)
                .filter(helped -> !isIn(all, helped))
                .forEach(all::add);
        return all.isEmpty() ? new AssistanceCovered(paragraph).helped(covered, start, given) : all;
    }

    private static boolean isIn(List<AssistanceSentence.Helped> all, AssistanceSentence.Helped helped) {
        return all.stream()
                .anyMatch(other -> other.who().thing().equals(helped.who().thing()));
    }

    private static Optional<Reference> programme(ReadParagraph paragraph, int start, int end) {
        return paragraph.referencesIn(start, end).stream()
                .filter(reference -> reference.kind() == Kind.PROGRAMME)
                .filter(reference -> !reference.classes().contains("Platform"))
                .findFirst();
    }

    private static Fact fact(
            ReadParagraph paragraph,
            AssistanceSentence.Helped helped,
            AssistanceKinds.Choice kind,
            List<AssistanceSentence.Helped> all,
            List<Reference> providers,
            Optional<Reference> programme,
            int start,
            int end) {
        Reference who = helped.who();
        Evidence clause = clause(paragraph, helped);
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(
                Property.BENEFICIARY,
                Value.of(who.thing()),
                paragraph.evidence(who.span(), Rule.ASSISTANCE, helped.certainty())));
        details.add(new Detail(
                Property.ASSISTANCE_KIND,
                Value.of(kind.thing()),
                kind.words()
                        .map(span -> paragraph.evidence(span, Rule.ASSISTANCE, Certainty.INFERRED))
                        .orElse(clause)));
        providers.forEach(body -> details.add(new Detail(
                Property.PROVIDER,
                Value.of(body.thing()),
                paragraph.evidence(body.span(), Rule.ASSISTANCE, Certainty.EXPLICIT))));
        programme.ifPresent(it -> details.add(new Detail(
                Property.THROUGH_PROGRAMME,
                Value.of(it.thing()),
                paragraph.evidence(it.span(), Rule.ASSISTANCE, Certainty.EXPLICIT))));
        when(paragraph, helped, all, start, end)
                .ifPresent(date -> details.add(new Detail(
                        Property.WHEN,
                        time(date),
                        paragraph.evidence(date.span(), Rule.ASSISTANCE, Certainty.EXPLICIT))));
        Span phrase = phrase(paragraph, helped, all, end);
        details.add(new Detail(
                Property.COMMENT,
                Value.of(phrase.of(paragraph.paragraph().text())),
                paragraph.evidence(phrase, Rule.ASSISTANCE, Certainty.EXPLICIT)));
        String name = who.thing().key().substring(who.thing().key().lastIndexOf('/') + 1);
        String key = ThingKeys.of(
                kind.notation() + " " + name,
                paragraph.report().identifier(),
                paragraph.paragraph().number(),
                Integer.toString(start));
        return new Fact.Described(Thing.of("assistance", key), Category.ASSISTANCE, details, clause);
    }

    private static Evidence clause(ReadParagraph paragraph, AssistanceSentence.Helped helped) {
        Span cue = paragraph
                .evidence(helped.cue(), helped.cueEnd(), Rule.ASSISTANCE, helped.certainty())
                .span();
        return paragraph.evidence(cue.to(helped.who().span()), Rule.ASSISTANCE, helped.certainty());
    }

    /** From the words for help, or who stands before them, over all that they helped to the end of the clause, but no farther than a list allows. */
    private static Span phrase(
            ReadParagraph paragraph, AssistanceSentence.Helped helped, List<AssistanceSentence.Helped> all, int end) {
        int behind = all.stream()
                .filter(other -> other.cue() == helped.cue())
                .mapToInt(other -> other.who().end())
                .max()
                .orElse(helped.cueEnd());
        int last = Math.max(helped.cueEnd(), behind);
        int longest = last + LONGEST_PHRASE;
        while (last < end && last < longest && !paragraph.isSign(last, PHRASE_ENDS)) {
            last++;
        }
        return paragraph
                .evidence(phraseStart(paragraph, helped, all), last, Rule.ASSISTANCE, Certainty.EXPLICIT)
                .span();
    }

    /** The words for help, or who stands before them in the same clause. */
    private static int phraseStart(
            ReadParagraph paragraph, AssistanceSentence.Helped helped, List<AssistanceSentence.Helped> all) {
        int first = all.stream()
                .filter(other -> other.cue() == helped.cue() && other.who().first() < helped.cue())
                .mapToInt(other -> other.who().first())
                .min()
                .orElse(helped.cue());
        int last = all.stream()
                .filter(other -> other.cue() == helped.cue() && other.who().first() < helped.cue())
                .mapToInt(other -> other.who().end())
                .max()
                .orElse(helped.cue());
        for (int token = last; token < helped.cue(); token++) {
            if (paragraph.isSign(token, PHRASE_ENDS)) {
                return helped.cue();
            }
        }
        return first;
    }

    /** The first date of the clause, else one that stands before all clauses of help. */
    private static Optional<DateReading> when(
            ReadParagraph paragraph,
            AssistanceSentence.Helped helped,
            List<AssistanceSentence.Helped> all,
            int start,
            int end) {
        int clause = clauseStart(all, helped.cue());
        return paragraph.dates().stream()
                .filter(date -> date.firstToken() >= start && date.firstToken() < end)
                .filter(date -> date.start().year().isPresent())
                .filter(date -> all.stream()
                        .map(other -> clauseStart(all, other.cue()))
                        .filter(other -> other <= date.firstToken())
                        .max(Integer::compare)
                        .map(owner -> owner == clause)
                        .orElse(true))
                .findFirst();
    }

    private static int clauseStart(List<AssistanceSentence.Helped> all, int cue) {
        return all.stream()
                .filter(helped -> helped.cue() == cue)
                .mapToInt(helped -> Math.min(cue, helped.who().first()))
                .min()
                .orElse(cue);
    }

    private static Value time(DateReading date) {
        return date.end()
                .<Value>map(last -> new Value.Code(date.start().iso() + "/" + last.iso()))
                .orElseGet(() -> Value.of(date.start()));
    }
}
