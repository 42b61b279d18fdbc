package org.sanad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
 *   <li>The provider is the body named beside the words for help, else the first of the sentence, else the last provider of
 *       the paragraph. Help of which neither provider nor programme is named is left out.
 *   <li>The kind is told by {@link AssistanceKinds}. A later sentence of the paragraph that tells none speaks of the same
 *       help again.
 *   <li>The programme is one that the sentence names; the time is the first date of the clause, else one that
 *       stands before all clauses of help.
 * </ul>
 */
final class AssistanceExtractor implements Extractor {
    private static final int NEAR = 4;
    private static final int LONGEST_PHRASE = 18;

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        Optional<Reference> lastProvider = Optional.empty();
        Set<Thing> known = new HashSet<>();
        int start = 0;
        for (int end : paragraph.sentences()) {
            List<AssistanceSentence.Helped> all = new AssistanceSentence(paragraph, start, end).read();
            for (AssistanceSentence.Helped helped : all) {
                Optional<Reference> provider =
                        provider(paragraph, helped, start, end).or(same(lastProvider));
                Optional<Reference> programme = programme(paragraph, start, end);
                AssistanceKinds.Choice kind = AssistanceKinds.of(paragraph, helped, start, end);
                boolean isNew = known.add(helped.who().thing()) || kind.words().isPresent();
                if (isNew && (provider.isPresent() || programme.isPresent())) {
                    facts.add(fact(paragraph, helped, kind, all, provider, programme, start, end));
                    lastProvider = provider;
                }
            }
            if (lastProvider.isEmpty()) {
                lastProvider = bodies(paragraph, start, end).stream().findFirst();
            }
            start = end;
        }
        return facts;
    }

    private static Supplier<Optional<Reference>> same(Optional<Reference> last) {
        return () -> last;
    }

    private static List<Reference> bodies(ReadParagraph paragraph, int start, int end) {
        return paragraph.referencesIn(start, end).stream()
                .filter(reference -> reference.kind() == Kind.BODY)
                .filter(reference -> reference.rule() != Rule.NAME_WITHIN_NAME)
                .filter(reference -> !reference.isAdoptingBody(paragraph))
                .filter(reference -> !reference.classes().contains("NationalAuthority"))
                .toList();
    }

    private static Optional<Reference> provider(
            ReadParagraph paragraph, AssistanceSentence.Helped helped, int start, int end) {
        List<Reference> bodies = bodies(paragraph, start, end).stream()
                .filter(body -> !body.thing().equals(helped.who().thing()))
                .toList();
        return bodies.stream()
                .filter(body -> body.first() >= helped.cueEnd() && body.first() < helped.cueEnd() + 2)
                .findFirst()
                .or(() -> bodies.reversed().stream()
                        .filter(body -> body.end() <= helped.cue() && body.end() > helped.cue() - NEAR)
                        .findFirst())
                .or(() -> bodies.stream()
                        .filter(body -> body.classes().contains("UnEntity"))
                        .findFirst())
                .or(() -> bodies.stream()
                        .filter(body -> body.first() < helped.cue())
                        .findFirst());
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
            Optional<Reference> provider,
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
        provider.ifPresent(body -> details.add(new Detail(
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
        Span phrase = phrase(paragraph, helped, end);
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

    /** From the words for help to the end of their clause. */
    private static Span phrase(ReadParagraph paragraph, AssistanceSentence.Helped helped, int end) {
        int last = helped.cueEnd();
        while (last < end && last < helped.cue() + LONGEST_PHRASE && !paragraph.isSign(last, ",،؛;.:()")) {
            last++;
        }
        return paragraph
                .evidence(helped.cue(), last, Rule.ASSISTANCE, Certainty.EXPLICIT)
                .span();
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
