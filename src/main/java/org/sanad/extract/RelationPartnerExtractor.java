package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.report.ReportLanguage;

/**
 * Who works with whom.
 *
 * <ul>
 *   <li>{@code مبادرة مشتركة بين A وB}, {@code التعاون الثنائي بين A وB}: each later member of the list works with the first,
 *       and with the body that the first is a unit of.
 *   <li>{@code عقد A وB}: bodies that are together the subject of one verb of organizing work together.
 *   <li>{@code بالتعاون مع B}: the acting body of the sentence works with each member of the list behind.
 *   <li>{@code يتعاون A … مع B}: the subject works with what stands behind.
 *   <li>What is asked, wished or planned is no relation.
 * </ul>
 */
final class RelationPartnerExtractor implements Extractor {
    private static final int NEAR = 4;

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        for (int token = 0; token < paragraph.text().size(); token++) {
            if (!Ends.isAsked(paragraph, token)) {
                joint(paragraph, token, facts);
                cooperating(paragraph, token, facts);
                cooperates(paragraph, token, facts);
            }
        }
        return facts;
    }

    private static void joint(ReadParagraph paragraph, int token, List<Fact> facts) {
        int joint = paragraph.cue("relation-joint", token);
        int acts = paragraph.cue("relation-acts", token);
        int length = Math.max(joint, acts);
        if (length == 0) {
            return;
        }
        List<Reference> members = joint > 0
                ? Ends.listAfter(paragraph, token + length, NEAR, Ends.ACTORS_AND_STATES)
                : Ends.listAfter(paragraph, token + length, 0, Ends.ACTORS);
        for (int i = 1; i < members.size(); i++) {
            for (Reference first : Ends.withParent(paragraph, members.getFirst())) {
                add(paragraph, first, members.get(i), token, token + length, facts);
            }
        }
    }

    private static void cooperating(ReadParagraph paragraph, int token, List<Fact> facts) {
        int length = paragraph.cue("relation-cooperating", token);
        if (length == 0) {
            return;
        }
        List<Reference> partners = Ends.listAfter(paragraph, token + length, 2, Ends.ACTORS_AND_STATES);
        Optional<Reference> subject = Ends.actor(paragraph, token);
        for (Reference partner : partners) {
            subject.ifPresent(it -> add(paragraph, it, partner, token, token + length, facts));
        }
    }

    private static void cooperates(ReadParagraph paragraph, int token, List<Fact> facts) {
        int length = paragraph.cue("relation-cooperates", token);
        if (length == 0 || paragraph.report().language() == ReportLanguage.ENGLISH) {
            return;
        }
        Optional<Reference> subject = Ends.after(paragraph, token + length, 0, Ends.ACTORS);
        if (subject.isEmpty()) {
            return;
        }
        int end = paragraph.sentenceEnd(token);
        for (int with = subject.get().end(); with < end; with++) {
            if (paragraph.cue("relation-with", with) > 0) {
                for (Reference partner : Ends.listAfter(paragraph, with + 1, NEAR, Ends.ACTORS)) {
                    add(paragraph, subject.get(), partner, token, with + 1, facts);
                }
                return;
            }
        }
    }

    private static void add(
            ReadParagraph paragraph, Reference one, Reference other, int first, int end, List<Fact> facts) {
        if (!one.thing().equals(other.thing())) {
            facts.add(Ends.relation(paragraph, one, Property.COOPERATES_WITH, other, first, end));
        }
    }
}
