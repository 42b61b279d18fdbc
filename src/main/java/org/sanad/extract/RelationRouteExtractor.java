package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Kind;

/**
 * Where routes of smuggling and trafficking lead, and where research was done.
 *
 * <ul>
 *   <li>In a sentence about routes, {@code من} and an area give the origin, {@code إلى} and the list behind it the
 *       destinations, up to {@code عبر} or a comma; a further {@code إلى} of the sentence adds to them.
 *   <li>{@code A وجهة رئيسية لـ}: A is a destination for the people whom the theme behind names.
 *   <li>In a sentence that names a research body and speaks of its research, the areas named with no comma between
 *       are those that it covered; so is the theme right behind {@code المرصد بشأن}.
 * </ul>
 */
final class RelationRouteExtractor implements Extractor {
    private static final int NEAR = 4;

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        int start = 0;
        for (int end : paragraph.sentences()) {
            if (says(paragraph, "route-noun", start, end)) {
                routes(paragraph, start, end, facts);
            }
            research(paragraph, start, end, facts);
            destination(paragraph, start, end, facts);
            start = end;
        }
        return facts;
    }

    private static boolean says(ReadParagraph paragraph, String cue, int start, int end) {
        for (int token = start; token < end; token++) {
            if (paragraph.cue(cue, token) > 0) {
                return true;
            }
        }
        return false;
    }

    private static void routes(ReadParagraph paragraph, int start, int end, List<Fact> facts) {
        Optional<Reference> origin = Optional.empty();
        boolean about = false;
        boolean leading = false;
        for (int token = start; token < end; token++) {
            about = about || paragraph.cue("route-noun", token) > 0;
            if (about && origin.isEmpty() && paragraph.cue("route-from", token) > 0) {
                origin = area(paragraph, token + 1);
            } else if (origin.isPresent() && paragraph.cue("route-to", token) > 0) {
                leading = true;
            } else if (paragraph.cue("route-via", token) > 0 || paragraph.isSign(token, ",،؛;:")) {
                leading = false;
            }
            Optional<Reference> destination = area(paragraph, token);
            if (leading
                    && destination.isPresent()
                    && !destination.get().thing().equals(origin.get().thing())) {
                facts.add(
                        Ends.relation(paragraph, origin.get(), Property.ROUTE_TO, destination.get(), token, token + 1));
            }
        }
    }

    private static Optional<Reference> area(ReadParagraph paragraph, int token) {
        return paragraph
                .referenceAt(token, Kind.STATE, Kind.TERRITORY, Kind.REGION)
                .filter(reference -> reference.rule() != Rule.DEMONYM);
    }

    /** {@code لا تزال A وجهة رئيسية للعمال المهاجرين}: A is a destination for those whom the theme names. */
    private static void destination(ReadParagraph paragraph, int start, int end, List<Fact> facts) {
        for (int token = start; token < end; token++) {
            int length = paragraph.cue("route-destination-for", token);
            Optional<Reference> area = length == 0 ? Optional.empty() : Ends.before(paragraph, token, NEAR, Ends.AREAS);
            if (area.isPresent()) {
                int from = token + length;
                new RelationThemes(paragraph)
                        .between(from, Math.min(end, from + 2))
                        .forEach(theme -> facts.add(Ends.relation(
                                paragraph,
                                area.get().thing(),
                                Property.DESTINATION_FOR,
                                Thing.ofIri(theme.entry().thing()),
                                area.get().first(),
                                theme.end(),
                                Rule.RELATION)));
            }
        }
    }

    private static void research(ReadParagraph paragraph, int start, int end, List<Fact> facts) {
        Optional<Reference> body = paragraph.referencesIn(start, end).stream()
                .filter(reference -> reference.classes().contains("ResearchBody"))
                .findFirst();
        if (body.isEmpty() || !says(paragraph, "research-noun", start, end)) {
            return;
        }
        researchedThemes(paragraph, body.get(), end, facts);
        for (Reference area : paragraph.referencesIn(start, end)) {
            if (Ends.AREAS.contains(area.kind())
                    && area.rule() != Rule.NAME_WITHIN_NAME
                    && isUnbroken(paragraph, area, body.get())) {
                facts.add(Ends.relation(paragraph, body.get(), Property.RESEARCHED, area, area.first(), area.end()));
            }
        }
    }

    /** The themes right behind the body's name and a word for "on". */
    private static void researchedThemes(ReadParagraph paragraph, Reference body, int end, List<Fact> facts) {
        int length = paragraph.cue("relation-subject", body.end());
        if (length == 0) {
            return;
        }
        int from = body.end() + length;
        new RelationThemes(paragraph)
                .between(from, Math.min(end, from + 1))
                .forEach(theme -> facts.add(Ends.relation(
                        paragraph,
                        body.thing(),
                        Property.RESEARCHED,
                        Thing.ofIri(theme.entry().thing()),
                        body.first(),
                        theme.end(),
                        Rule.RELATION)));
    }

    private static boolean isUnbroken(ReadParagraph paragraph, Reference one, Reference other) {
        for (int token = Math.min(one.end(), other.end()); token < Math.max(one.first(), other.first()); token++) {
            if (paragraph.isSign(token, ",،؛;:")) {
                return false;
            }
        }
        return true;
    }
}
