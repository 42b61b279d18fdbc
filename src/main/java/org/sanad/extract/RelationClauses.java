package org.sanad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Certainty;
import org.sanad.fact.Detail;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Value;

/**
 * What the verbs of a paragraph join: for each verb of the lexicon its doers and what it is done to, in its own clause.
 *
 * <ul>
 *   <li>{@code موّل A B}, "A funded B": the doers of an active verb, and the first list of fitting things behind.
 *   <li>"B was funded by A", "B, funded in 2019 by A": the list behind "by", and the nearest fitting thing before.
 *   <li>{@code B الذي تموله A}: a verb with its object written onto it takes the nearest fitting thing before.
 *   <li>{@code بتمويل من A}, "with funding from A": the list behind does it to the nearest fitting thing before, or to the
 *       first behind where the words open the sentence.
 *   <li>{@code تولى A تمويل B}, {@code اشترك A وC في تنظيم B}: a verb that rests on a verbal noun.
 *   <li>What is denied, asked, wished or planned is no relation; what is already stated is not stated again.
 * </ul>
 */
final class RelationClauses {
    private static final Set<String> AGREEMENTS = Set.of("agree", "continue");

    private static final Set<String> OWN_WORK =
            Set.of("administer", "launch", "organize", "prepare", "publish", "sign", "support");
    private static final int OWN_WORK_WITHIN = 6;

    private final ReadParagraph paragraph;
    private final ClauseEnds ends;
    private final ClauseVerbs verbs;
    private final ClauseDoers doers;
    private final ClauseOthers others;
    private final Set<List<Object>> known = new HashSet<>();
    private final List<Fact> facts = new ArrayList<>();

    RelationClauses(ReadParagraph paragraph, List<Fact> stated) {
        this.paragraph = paragraph;
        this.ends = new ClauseEnds(paragraph, stated);
        this.verbs = new ClauseVerbs(paragraph, ends);
        this.doers = new ClauseDoers(paragraph, ends, verbs);
        this.others = new ClauseOthers(paragraph, ends, verbs);
        stated.forEach(this::remember);
    }

    private void remember(Fact fact) {
        if (fact instanceof Fact.Relation relation) {
            known.add(List.of(relation.subject(), relation.property(), relation.object()));
        } else if (fact instanceof Fact.Described described) {
            for (Detail detail : described.details()) {
                if (detail.value() instanceof Value.OfThing value) {
                    known.add(List.of(described.thing(), detail.property(), value.thing()));
                }
            }
            known.add(List.of(described.thing()));
        }
    }

    /** {@return what the paragraph's clauses state beyond what has been read off it} */
    List<Fact> read() {
        if (!ends.canBeJoined()) {
            return List.of();
        }
        int read = 0;
        for (int token = 0; token < paragraph.text().size(); token++) {
            for (ClauseVerb verb : verbs.at(token)) {
                boolean within = verb.form() == ClauseVerb.Form.AGENT && token < read;
                if (!within && !verbs.isUndone(verb)) {
                    read(verb);
                }
                read = verb.form() == ClauseVerb.Form.AGENT ? Math.max(read, verb.end()) : read;
            }
        }
        return facts;
    }

    private void read(ClauseVerb verb) {
        switch (verb.form()) {
            case ACTIVE -> active(verb);
            case TAKEN -> taken(verb);
            case AGENT -> agent(verb);
            case LIGHT -> light(verb);
            case NOUN, ITS_NOUN -> {}
        }
    }

    private void active(ClauseVerb verb) {
        Set<EndKind> kinds = ClauseFrames.others(verb.name());
        int by = verbs.by(verb);
        boolean withOthers = ClauseFrames.preposition(verb.name()).isPresent();
        if (by > 0 && !withOthers) {
            List<ClauseEnd> done = ends.listAt(by, ClauseFrames.doers(verb.name()));
            if (!done.isEmpty()) {
                doers.remember(verb, done);
                join(verb, done, others.before(verb, kinds));
            }
        } else if (!verbs.isPassive(verb)) {
            List<ClauseEnd> does = doers.of(verb, ClauseFrames.doers(verb.name()));
            int from = does.stream().mapToInt(ClauseEnd::end).max().orElse(verb.end());
            List<ClauseEnd> done = others.behind(verb, Math.max(verb.end(), from), kinds);
            join(verb, does.isEmpty() ? behindObjects(done) : does, done);
        }
    }

    /** {@code ساهم في الصندوق كل من A وB}: the doers may stand behind what is done. */
    private List<ClauseEnd> behindObjects(List<ClauseEnd> done) {
        return verbs.isEnglish() || done.isEmpty()
                ? List.of()
                : all(ends.behindBrackets(done.getLast().end()));
    }

    private List<ClauseEnd> all(int token) {
        return paragraph.cue("clause-all-of", token) > 0
                ? ends.listAt(token + paragraph.cue("clause-all-of", token), EndKind.ACTORS)
                : List.of();
    }

    private void taken(ClauseVerb verb) {
        List<ClauseEnd> does = ends.listAt(verb.end(), ClauseFrames.doers(verb.name()));
        if (!does.isEmpty()) {
            List<ClauseEnd> together = new ArrayList<>(does);
            int with = does.getLast().end();
            if (paragraph.cue("clause-with", with) > 0) {
                together.addAll(ends.listAt(with + 1, Set.of(EndKind.BODY)));
            }
            doers.remember(verb, together);
            join(verb, together, others.before(verb, ClauseFrames.others(verb.name())));
        }
    }

    private void agent(ClauseVerb verb) {
        boolean isAgreement = AGREEMENTS.contains(verb.name());
        List<ClauseEnd> does = isAgreement
                ? others.near(verb.end(), EndKind.ACTORS)
                : others.trimmed(ends.listAt(verb.end(), ClauseFrames.doers(verb.name())));
        if (does.isEmpty()) {
            return;
        }
        if (isAgreement) {
            partner(verb, does);
            return;
        }
        join(verb, does, others.around(verb, does.getLast().end(), ClauseFrames.others(verb.name())));
        if (verb.name().equals("together")) {
            partner(verb, does);
        }
    }

    /** The doer of the clause, or the office that reports, works with those behind "with". */
    private void partner(ClauseVerb verb, List<ClauseEnd> with) {
        int start = paragraph.sentenceStart(verb.first());
        List<ClauseEnd> acting = doers.ofLastVerb(verb.first());
        boolean alone = ends.between(start, verb.first(), EndKind.ACTORS).isEmpty();
        Optional<ClauseEnd> one = acting.stream()
                .findFirst()
                .or(() -> doers.behind(with.getLast().end()).stream().findFirst())
                .or(() -> Ends.actor(paragraph, verb.first()).flatMap(ends::of).filter(it -> !ends.hasPreposition(it)))
                .or(() -> alone && isOwnWork(verb) ? ClauseReporter.of(paragraph, verb) : Optional.empty());
        one.ifPresent(it -> with.forEach(other -> cooperate(it, other, verb)));
    }

    /** Whether the words before tell of meetings or works, or of nothing, so that the office that reports is meant. */
    private boolean isOwnWork(ClauseVerb verb) {
        for (int token = verb.first() - 1; token >= Math.max(0, verb.first() - OWN_WORK_WITHIN); token--) {
            for (ClauseVerb before : verbs.at(token)) {
                if (before.form() == ClauseVerb.Form.ACTIVE) {
                    return OWN_WORK.contains(before.name());
                }
            }
        }
        return true;
    }

    private void cooperate(ClauseEnd one, ClauseEnd other, ClauseVerb verb) {
        boolean said = known.contains(List.of(other.thing(), Property.COOPERATES_WITH, one.thing()));
        if (!said && !one.thing().equals(other.thing())) {
            relate(one, Property.COOPERATES_WITH, other, verb);
        }
    }

    private void light(ClauseVerb verb) {
        List<ClauseEnd> does = doers.of(verb, EndKind.ACTORS);
        int from = does.stream().mapToInt(ClauseEnd::end).max().orElse(verb.end());
        for (ClauseVerb noun : verbs.nounsBehind(Math.max(from, verb.end()))) {
            Set<EndKind> kinds = ClauseFrames.others(noun.name());
            boolean its = noun.form() == ClauseVerb.Form.ITS_NOUN;
            List<ClauseEnd> done = its ? others.before(verb, kinds) : others.behind(noun, noun.end(), kinds);
            List<ClauseEnd> later = its ? ends.listAt(noun.end(), EndKind.ACTORS) : behindObjects(done);
            boolean isChaired = noun.name().equals("chair");
            join(
                    new ClauseVerb(isChaired ? "co-chair" : noun.name(), verb.form(), verb.first(), noun.end()),
                    does.isEmpty() || (its && !later.isEmpty()) ? later : does,
                    done);
        }
    }

    private void join(ClauseVerb verb, List<ClauseEnd> does, List<ClauseEnd> done) {
        if (ClauseFrames.isShared(verb.name()) && !done.isEmpty()) {
            does.stream().skip(1).forEach(other -> cooperate(does.getFirst(), other, verb));
        }
        for (ClauseEnd doer : does) {
            for (ClauseEnd other : done) {
                if (!doer.thing().equals(other.thing())) {
                    ClauseFrames.fitting(verb.name(), doer, other).ifPresent(frame -> state(verb, doer, other, frame));
                }
            }
        }
    }

    private void state(ClauseVerb verb, ClauseEnd doer, ClauseEnd other, ClauseFrames.Frame frame) {
        switch (frame.says()) {
            case ClauseFrames.OfDoer says -> relate(doer, says.property(), other, verb);
            case ClauseFrames.OfOther says -> relate(other, says.property(), doer, verb);
            case ClauseFrames.DoerInRole role -> member(doer, other, role.role(), verb);
            case ClauseFrames.OtherInRole role -> member(other, doer, role.role(), verb);
        }
    }

    private void relate(ClauseEnd subject, Property property, ClauseEnd object, ClauseVerb verb) {
        if (known.add(List.of(subject.thing(), property, object.thing()))) {
            int first = Math.min(verb.first(), Math.min(subject.first(), object.first()));
            int end = Math.max(verb.end(), Math.max(subject.end(), object.end()));
            boolean named = subject.first() != verb.first();
            facts.add(new Fact.Relation(
                    subject.thing(),
                    property,
                    object.thing(),
                    paragraph.evidence(first, end, Rule.RELATION, named ? Certainty.EXPLICIT : Certainty.INFERRED)));
        }
    }

    private void member(ClauseEnd who, ClauseEnd group, String name, ClauseVerb verb) {
        Optional<Reference> member = who.reference();
        Optional<Reference> whole = group.reference();
        if (member.isEmpty() || whole.isEmpty()) {
            return;
        }
        List<Fact> made = new ArrayList<>();
        MembershipExtractor.Role role = new MembershipExtractor.Role(
                name,
                verb.first(),
                verb.end(),
                MembershipExtractor.date(paragraph, verb.first()).filter(date -> !name.equals("coordinator")),
                Optional.empty());
        MembershipExtractor.add(paragraph, member.get(), whole.get(), role, made);
        for (Fact fact : made) {
            if (fact instanceof Fact.Described described && known.add(List.of(described.thing()))) {
                facts.add(described);
            }
        }
    }
}
