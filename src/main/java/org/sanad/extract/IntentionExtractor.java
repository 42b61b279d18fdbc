package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Category;
import org.sanad.fact.Certainty;
import org.sanad.fact.Detail;
import org.sanad.fact.Evidence;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.fact.Value;
import org.sanad.report.Paragraph;

/**
 * What was asked for, recommended or planned, and is not said to be done.
 *
 * <ul>
 *   <li>{@link IntentionClause} finds the verbs, who asks or plans, and of whom it is asked.
 *   <li>One that asks must be a body; of invitations and encouragements only those of organs count, for an office invites
 *       experts and they come.
 *   <li>What is asked goes from the verb to the next such verb, a semicolon or the end of the sentence; all that it names is
 *       what the activity concerns, and its first word for a study, an event, help, data, means or measures tells its kind.
 *   <li>The resolution is one named right behind the verb, else the last that the paragraph names before it, if the body that asks adopted it.
 * </ul>
 */
final class IntentionExtractor implements Extractor {
    private static final String KINDS = "intention-";
    private static final int ASIDE_WITHIN = 6;

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        if (paragraph.paragraph().kind() == Paragraph.Kind.FRONT_MATTER) {
            return List.of();
        }
        List<Fact.Resolution> resolutions = new ResolutionExtractor()
                .extract(paragraph).stream()
                        .filter(Fact.Resolution.class::isInstance)
                        .map(Fact.Resolution.class::cast)
                        .toList();
        List<Fact> facts = new ArrayList<>();
        Optional<Reference> last = Optional.empty();
        for (IntentionClause clause : IntentionClause.of(paragraph)) {
            Optional<Reference> named =
                    clause.isPlan() ? clause.agent() : clause.agent().or(clause::organ);
            Optional<Reference> agent = named.isPresent() || clause.isPlan() ? named : last;
            if (clause.isPlan() || agent.isPresent()) {
                facts.add(fact(paragraph, clause, agent, resolutions));
            }
            last = clause.isPlan() ? last : agent;
        }
        return facts;
    }

    private static Fact fact(
            ReadParagraph paragraph,
            IntentionClause clause,
            Optional<Reference> agent,
            List<Fact.Resolution> resolutions) {
        Evidence all = evidence(paragraph, clause.start(), clause.end());
        Evidence verb = evidence(paragraph, clause.verb(), clause.verbEnd());
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(Property.STATUS, Value.of(Thing.of("status", clause.status())), verb));
        details.add(kind(paragraph, clause, verb));
        agent.ifPresent(body -> details.add(new Detail(
                clause.isPlan() ? Property.PLANNED_BY : Property.REQUESTED_BY,
                Value.of(body.thing()),
                evidence(paragraph, body.first(), body.end()))));
        clause.asked()
                .ifPresent(body -> details.add(new Detail(
                        Property.REQUESTED_OF, Value.of(body.thing()), evidence(paragraph, body.first(), body.end()))));
        if (!clause.isPlan()) {
            agent.flatMap(body -> resolution(paragraph, body, resolutions, clause))
                    .ifPresent(details::add);
        }
        clause.named().stream()
                .filter(it -> agent.stream().noneMatch(body -> body.thing().equals(it.thing())))
                .forEach(it -> details.add(new Detail(
                        Property.CONCERNS, Value.of(it.thing()), evidence(paragraph, it.first(), it.end()))));
        clause.due().ifPresent(details::add);
        details.add(new Detail(
                Property.COMMENT, Value.of(all.span().of(paragraph.paragraph().text())), all));
        String key = ThingKeys.of(
                clause.status(),
                paragraph.report().identifier(),
                paragraph.paragraph().number(),
                Integer.toString(clause.verb()));
        return new Fact.Described(Thing.of("intended-activity", key), Category.INTENDED_ACTIVITY, details, all);
    }

    private static Detail kind(ReadParagraph paragraph, IntentionClause clause, Evidence verb) {
        for (int token = clause.activity(); token < clause.end(); token++) {
            int at = token;
            if (paragraph.references().stream().anyMatch(name -> name.first() <= at && at < name.end())) {
                continue;
            }
            for (String cue : paragraph.lexicon().cuesAt(KINDS, paragraph.text(), token)) {
                int length = paragraph.cue(cue, token);
                if (length > 0) {
                    return new Detail(
                            Property.ACTIVITY_KIND,
                            Value.of(Thing.of("activity-kind", cue.substring(KINDS.length()))),
                            evidence(paragraph, token, token + length));
                }
            }
        }
        return new Detail(Property.ACTIVITY_KIND, Value.of(Thing.of("activity-kind", "other")), verb);
    }

    private static Optional<Detail> resolution(
            ReadParagraph paragraph, Reference body, List<Fact.Resolution> resolutions, IntentionClause clause) {
        int before = paragraph.text().token(clause.verb()).span().start();
        int from = Math.max(clause.verbEnd(), body.first() > clause.verb() ? body.end() : 0);
        int aside = paragraph
                .text()
                .token(Math.min(clause.end(), from + ASIDE_WITHIN) - 1)
                .span()
                .end();
        List<Fact.Resolution> adopted = resolutions.stream()
                .filter(it -> isAdopted(paragraph, body, it))
                .toList();
        return adopted.stream()
                .filter(it -> it.evidence().span().start() < aside
                        && it.evidence().span().start() > before)
                .findFirst()
                .or(() -> adopted.stream()
                        .filter(it -> it.evidence().span().start() < before)
                        .reduce((earlier, later) -> later))
                .map(it -> new Detail(
                        Property.REQUESTED_IN,
                        Value.of(it.thing()),
                        paragraph.evidence(it.evidence().span(), Rule.INTENTION, Certainty.INFERRED)));
    }

    private static boolean isAdopted(ReadParagraph paragraph, Reference body, Fact.Resolution resolution) {
        return paragraph
                .lexicon()
                .thing(body.thing().iri())
                .flatMap(known -> known.resolutionPrefix())
                .filter(prefix -> resolution.thing().key().startsWith("resolution/" + prefix.replace('/', '-')))
                .isPresent();
    }

    private static Evidence evidence(ReadParagraph paragraph, int first, int end) {
        return paragraph.evidence(first, end, Rule.INTENTION, Certainty.EXPLICIT);
    }
}
