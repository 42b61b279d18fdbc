package org.sanad.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Hit;

/**
 * Calls and requests by noun: for action, for studies, to a body.
 *
 * <ul>
 *   <li>{@code أصدر A دعوة … من أجل التصدي لـB}: A calls for action on each theme behind a word for preventing, combating or
 *       addressing.
 *   <li>{@code أصدر A دعوة … لإنشاء B}: A calls for B.
 *   <li>{@code طلب إليه إعداد دراسة بشأن B}: the resolution and its organ want a study on each theme of the clause.
 *   <li>{@code الدعوات التي وجهتها A، في قرارها …، إلى أن يواصل B}: each organ and each resolution asks B.
 * </ul>
 */
final class RelationCallExtractor implements Extractor {
    private static final int ACTED_WITHIN = 3;
    private static final int STUDIED = 14;
    private static final int ASKED_WITHIN = 6;

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact.Resolution> resolutions = RelationResolutionExtractor.resolutions(paragraph);
        List<Fact> facts = new ArrayList<>();
        for (int token = 0; token < paragraph.text().size(); token++) {
            studies(paragraph, resolutions, token, facts);
            issuesCall(paragraph, token, facts);
            calls(paragraph, resolutions, token, facts);
        }
        return facts;
    }

    /** The themes that stand right behind a word for preventing, combating or addressing something. */
    static List<Hit> actedOn(ReadParagraph paragraph, int from, int to) {
        return new RelationThemes(paragraph)
                .between(from, to).stream()
                        .filter(theme -> isActedOn(paragraph, theme.first()))
                        .toList();
    }

    private static boolean isActedOn(ReadParagraph paragraph, int theme) {
        for (int token = theme - ACTED_WITHIN; token < theme; token++) {
            int length = paragraph.cue("relation-action", token);
            if (length > 0 && token + length >= theme - 1) {
                return true;
            }
        }
        return false;
    }

    private static void studies(
            ReadParagraph paragraph, List<Fact.Resolution> resolutions, int token, List<Fact> facts) {
        int length = paragraph.cue("relation-study-on", token);
        if (length == 0) {
            return;
        }
        int end = token + length;
        Optional<Fact.Resolution> resolution = isRequested(paragraph, token)
                ? RelationResolutionExtractor.meant(paragraph, resolutions, token)
                : Optional.empty();
        List<Hit> themes =
                new RelationThemes(paragraph).between(end, Math.min(end + STUDIED, clauseEnd(paragraph, end)));
        for (Hit theme : themes) {
            for (Thing speaker : resolution.stream()
                    .flatMap(it -> Stream.of(it.thing(), it.adoptedBy()))
                    .toList()) {
                facts.add(Ends.relation(
                        paragraph,
                        speaker,
                        Property.REQUESTS_STUDY_ON,
                        Thing.ofIri(theme.entry().thing()),
                        token,
                        theme.end(),
                        Rule.RELATION));
            }
        }
    }

    private static boolean isRequested(ReadParagraph paragraph, int token) {
        for (int before = paragraph.sentenceStart(token); before < token; before++) {
            if (paragraph.cue("relation-requested", before) > 0) {
                return true;
            }
        }
        return false;
    }

    private static int clauseEnd(ReadParagraph paragraph, int from) {
        int end = paragraph.sentenceEnd(from - 1);
        for (int token = from; token < end; token++) {
            if (paragraph.isSign(token, ",،.;؛")) {
                return token;
            }
        }
        return end;
    }

    private static void issuesCall(ReadParagraph paragraph, int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-issues-call", token);
        if (paragraph.cue("relation-issues-call", token - 1) > 0) {
            return;
        }
        Optional<Reference> caller = end == token
                ? Optional.empty()
                : Ends.verbSubject(paragraph, token, token + 1).or(() -> Ends.actor(paragraph, token));
        if (caller.isPresent() && !callsFor(paragraph, caller.get(), token, end, facts)) {
            for (Hit theme : actedOn(paragraph, end, paragraph.sentenceEnd(token))) {
                facts.add(Ends.relation(
                        paragraph,
                        caller.get().thing(),
                        Property.CALLS_FOR_ACTION_ON,
                        Thing.ofIri(theme.entry().thing()),
                        Math.min(token, caller.get().first()),
                        theme.end(),
                        Rule.RELATION));
            }
        }
    }

    private static void calls(ReadParagraph paragraph, List<Fact.Resolution> resolutions, int token, List<Fact> facts) {
        int length = paragraph.cue("relation-calls", token);
        if (length == 0) {
            return;
        }
        int end = paragraph.sentenceEnd(token);
        for (int to = token + length; to < end; to++) {
            if (paragraph.cue("route-to", to) == 0) {
                continue;
            }
            Optional<Reference> asked = Ends.after(paragraph, to + 1, ASKED_WITHIN, Ends.ACTORS)
                    .filter(reference -> !reference.isAdoptingBody(paragraph));
            Set<Thing> speakers = new LinkedHashSet<>();
            for (Fact.Resolution resolution : RelationResolutionExtractor.between(paragraph, resolutions, token, to)) {
                speakers.add(resolution.thing());
                speakers.add(resolution.adoptedBy());
            }
            for (Thing speaker : speakers) {
                asked.ifPresent(it -> facts.add(Ends.relation(
                        paragraph, speaker, Property.REQUESTS, it.thing(), token, it.end(), Rule.RELATION)));
            }
            return;
        }
    }

    /** {@code دعوة من أجل إنشاء B}: the call is for that body. */
    private static boolean callsFor(ReadParagraph paragraph, Reference caller, int first, int from, List<Fact> facts) {
        int to = Math.min(paragraph.sentenceEnd(first), from + ASKED_WITHIN);
        for (int token = from; token < to; token++) {
            int length = paragraph.cue("relation-creation", token);
            Optional<Reference> body =
                    length == 0 ? Optional.empty() : Ends.after(paragraph, token + length, 1, Ends.ACTORS);
            if (body.isPresent()) {
                facts.add(Ends.relation(
                        paragraph,
                        caller,
                        Property.CALLS_FOR,
                        body.get(),
                        first,
                        body.get().end()));
                return true;
            }
        }
        return false;
    }
}
