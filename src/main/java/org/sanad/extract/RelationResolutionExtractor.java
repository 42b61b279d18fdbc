package org.sanad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Kind;
import org.sanad.report.ReportLanguage;
import org.sanad.report.Span;

/**
 * What resolutions and documents have to do with states and bodies.
 *
 * <ul>
 *   <li>A resolution, and the organ that adopted it, request of a body what its sentence, or the next sentences of the paragraph up to another resolution,
 *       say it is asked ({@code طلبت إلى المكتب}).
 *   <li>The states before {@code قدمتا قرار} put the resolution behind it forward.
 *   <li>A resolution and the body that adopted it acknowledge the body or publication that they take note of or whose role
 *       they recognize.
 *   <li>A territory's name is understood in the context of the resolution that a note names.
 *   <li>A document in brackets was prepared by the body that the verb before names.
 * </ul>
 */
final class RelationResolutionExtractor implements Extractor {
    private static final Set<Kind> NOTED = EnumSet.of(Kind.BODY, Kind.PUBLICATION, Kind.PROGRAMME);
    private static final int ASKED_WITHIN = 3;
    private static final int SPONSORS_WITHIN = 10;
    private static final int NUMBER_WITHIN = 6;

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact.Resolution> resolutions = resolutions(paragraph);
        List<Fact> facts = new ArrayList<>();
        for (int token = 0; token < paragraph.text().size(); token++) {
            requests(paragraph, resolutions, token, facts);
            sponsors(paragraph, resolutions, token, facts);
            acknowledges(paragraph, resolutions, token, facts);
            understood(paragraph, resolutions, token).ifPresent(facts::add);
            prepared(paragraph, token, facts);
        }
        return facts;
    }

    /** The resolutions that a paragraph names, in order. */
    static List<Fact.Resolution> resolutions(ReadParagraph paragraph) {
        return new ResolutionExtractor()
                .extract(paragraph).stream()
                        .filter(Fact.Resolution.class::isInstance)
                        .map(Fact.Resolution.class::cast)
                        .sorted(Comparator.comparingInt(
                                resolution -> resolution.evidence().span().start()))
                        .toList();
    }

    /** Those that the sentence of a token names. */
    static List<Fact.Resolution> inSentence(ReadParagraph paragraph, List<Fact.Resolution> resolutions, int token) {
        return between(paragraph, resolutions, paragraph.sentenceStart(token), paragraph.sentenceEnd(token));
    }

    /** Those that are named between two tokens. */
    static List<Fact.Resolution> between(ReadParagraph paragraph, List<Fact.Resolution> resolutions, int from, int to) {
        int start = paragraph.text().token(from).span().start();
        int end = paragraph.text().token(to - 1).span().end();
        return resolutions.stream()
                .filter(resolution -> within(resolution.evidence().span(), start, end))
                .toList();
    }

    private static void requests(
            ReadParagraph paragraph, List<Fact.Resolution> resolutions, int token, List<Fact> facts) {
        int length = paragraph.cue("relation-requested", token);
        Optional<Reference> asked = length == 0 ? Optional.empty() : addressee(paragraph, token + length);
        Optional<Fact.Resolution> resolution = asked.flatMap(it -> meant(paragraph, resolutions, token));
        if (resolution.isEmpty()) {
            return;
        }
        for (Reference body : Ends.listAfter(paragraph, asked.get().first(), 0, Ends.ACTORS)) {
            for (Thing speaker :
                    List.of(resolution.get().thing(), resolution.get().adoptedBy())) {
                facts.add(Ends.relation(
                        paragraph, speaker, Property.REQUESTS, body.thing(), token, body.end(), Rule.RELATION));
            }
        }
    }

    /** Who is asked: the entity, no organ that adopts resolutions, near behind the verb. */
    private static Optional<Reference> addressee(ReadParagraph paragraph, int from) {
        int to = Math.min(paragraph.sentenceEnd(from - 1), from + ASKED_WITHIN + 8);
        return paragraph.referencesIn(from, to).stream()
                .filter(reference -> reference.kind() == Kind.BODY)
                .filter(reference -> !reference.isAdoptingBody(paragraph))
                .filter(reference -> isAddressed(paragraph, reference))
                .filter(reference -> reference.classes().contains("UnEntity")
                        || reference.classes().contains("OfficeHolder")
                        || reference.classes().contains("UnOrgan")
                        || reference.classes().contains("IntergovernmentalOrganization"))
                .findFirst();
    }

    /** Behind {@code إلى}, or with the preposition written onto it, or with nothing between in English. */
    private static boolean isAddressed(ReadParagraph paragraph, Reference reference) {
        int before = reference.first() - 1;
        boolean latin = paragraph.report().language() == ReportLanguage.ENGLISH
                && (paragraph.cue("relation-requested", before) > 0
                        || (paragraph.cue("relation-filler", before) > 0
                                && paragraph.cue("relation-requested", before - 1) > 0));
        return latin
                || paragraph.cue("route-to", before) > 0
                || (paragraph.cue("relation-requested", before - 1) > 0 && paragraph.cue("route-from", before) > 0)
                || paragraph.text().readings().get(reference.first()).stream()
                        .anyMatch(reading ->
                                reading.hasArticle() && reading.proclitics().endsWith("\u0628"));
    }

    /** The resolution that a clause speaks of: in its sentence, else the last before, if a word refers to it. */
    static Optional<Fact.Resolution> meant(ReadParagraph paragraph, List<Fact.Resolution> resolutions, int token) {
        List<Fact.Resolution> here = inSentence(paragraph, resolutions, token);
        if (!here.isEmpty()) {
            return here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
        }
        int start =
                paragraph.text().token(paragraph.sentenceStart(token)).span().start();
        List<Fact.Resolution> before = resolutions.stream()
                .filter(resolution -> within(resolution.evidence().span(), 0, start))
                .toList();
        return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
    }

    private static boolean within(Span span, int start, int end) {
        return span.start() >= start && span.end() <= end;
    }

    private static void sponsors(
            ReadParagraph paragraph, List<Fact.Resolution> resolutions, int token, List<Fact> facts) {
        int length = paragraph.cue("relation-sponsored", token);
        if (length == 0) {
            return;
        }
        Optional<Fact.Resolution> resolution = resolutionBehind(paragraph, resolutions, token + length);
        if (resolution.isEmpty()) {
            return;
        }
        int from = Math.max(paragraph.sentenceStart(token), token - SPONSORS_WITHIN);
        for (Reference state : paragraph.referencesIn(from, token)) {
            if (state.kind() == Kind.STATE && state.rule() != Rule.DEMONYM) {
                facts.add(Ends.relation(
                        paragraph,
                        resolution.get().thing(),
                        Property.SPONSOR,
                        state.thing(),
                        state.first(),
                        token + length,
                        Rule.RELATION));
            }
        }
    }

    private static Optional<Fact.Resolution> resolutionBehind(
            ReadParagraph paragraph, List<Fact.Resolution> resolutions, int token) {
        int last = Math.min(paragraph.text().size() - 1, token + NUMBER_WITHIN);
        if (token > last) {
            return Optional.empty();
        }
        int start = paragraph.text().token(token - 1).span().start();
        int end = paragraph.text().token(last).span().end();
        return resolutions.stream()
                .filter(resolution -> resolution.evidence().span().start() >= start
                        && resolution.evidence().span().start() < end)
                .findFirst();
    }

    private static void acknowledges(
            ReadParagraph paragraph, List<Fact.Resolution> resolutions, int token, List<Fact> facts) {
        int length = paragraph.cue("relation-notes", token);
        Optional<Fact.Resolution> resolution = length == 0 ? Optional.empty() : meant(paragraph, resolutions, token);
        if (resolution.isEmpty()) {
            return;
        }
        for (Reference noted : Ends.listAfter(paragraph, token + length, 8, NOTED)) {
            if (!noted.isAdoptingBody(paragraph)) {
                for (Thing subject :
                        List.of(resolution.get().thing(), resolution.get().adoptedBy())) {
                    facts.add(Ends.relation(
                            paragraph,
                            subject,
                            Property.ACKNOWLEDGES,
                            noted.thing(),
                            token,
                            noted.end(),
                            Rule.RELATION));
                }
            }
        }
    }

    private static Optional<Fact> understood(ReadParagraph paragraph, List<Fact.Resolution> resolutions, int token) {
        int length = paragraph.cue("relation-understood", token);
        if (length == 0) {
            return Optional.empty();
        }
        Optional<Reference> territory = paragraph.referencesIn(paragraph.sentenceStart(token), token).stream()
                .filter(reference -> reference.kind() == Kind.TERRITORY)
                .reduce((first, second) -> second);
        Optional<Fact.Resolution> resolution = resolutionBehind(paragraph, resolutions, token + length);
        if (territory.isEmpty() || resolution.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Ends.relation(
                paragraph,
                territory.get().thing(),
                Property.UNDERSTOOD_IN_CONTEXT_OF,
                resolution.get().thing(),
                territory.get().first(),
                token + length,
                Rule.RELATION));
    }

    private static void prepared(ReadParagraph paragraph, int token, List<Fact> facts) {
        int length = paragraph.cue("relation-prepared", token);
        Optional<Reference> author = length == 0
                ? Optional.empty()
                : Ends.after(paragraph, token + length, 0, Ends.ACTORS)
                        .or(() -> Ends.before(paragraph, token, 0, Ends.ACTORS));
        if (author.isEmpty() || Ends.isAsked(paragraph, token)) {
            return;
        }
        int start = paragraph.text().token(token).span().start();
        int end =
                paragraph.text().token(paragraph.sentenceEnd(token) - 1).span().end();
        for (Fact fact : new DocumentExtractor().extract(paragraph)) {
            if (fact instanceof Fact.Document document
                    && within(document.evidence().span(), start, end)) {
                facts.add(Ends.relation(
                        paragraph,
                        document.thing(),
                        Property.CREATOR,
                        author.get().thing(),
                        token,
                        Math.max(author.get().end(), token + length),
                        Rule.RELATION));
            }
        }
    }
}
