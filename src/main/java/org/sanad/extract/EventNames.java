package org.sanad.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.fact.Certainty;
import org.sanad.fact.Evidence;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.fact.Value;
import org.sanad.language.Token;
import org.sanad.lexicon.KnownThing;
import org.sanad.lexicon.TokenizedText;

/**
 * Keys and labels of events.
 *
 * <ul>
 *   <li>A session or numbered meeting is named by its body and ordinal; its labels are composed of the body's names.
 *   <li>A constructive dialogue is named by its ordinal and theme: the theme behind it, or behind the
 *       first mention of the dialogues in the paragraph, else the first one of several words in the report's title.
 *   <li>An event with a title is named by the title; one without by its sort, date and place where it has both, else by its
 *       words.
 *   <li>A bilateral meeting between two states, and a study visit, have an English label composed of the states' names.
 * </ul>
 */
final class EventNames {
    private static final String EVENT = "event";
    private static final int FIRST_YEAR = 1900;
    private static final int WORDS_TO_THEME = 6;
    private static final String ENGLISH = "en";
    private static final String ARABIC = "ar";

    private final ReadParagraph paragraph;

    EventNames(ReadParagraph paragraph) {
        this.paragraph = paragraph;
    }

    void name(EventDraft draft) {
        Optional<KnownThing> body = draft.body()
                .flatMap(owner -> paragraph.lexicon().thing(owner.thing().iri()));
        if (draft.calledAfter().isPresent()) {
            part(draft, draft.calledAfter().get());
        } else if (draft.isNumberedOfBody() && body.isPresent()) {
            ofBody(draft, body.get());
        } else if (draft.noun() == EventNoun.DIALOGUE && draft.ordinal().isPresent()) {
            dialogue(draft);
        } else if (draft.title().isPresent()) {
            String title = draft.title().get();
            draft.named(Thing.of(EVENT, ThingKeys.of(title, title)));
            draft.add(Property.LABEL, Value.of(title), draft.evidence());
            inEnglish(draft, title, " (" + draft.noun().english().toLowerCase(Locale.ROOT) + ")");
        } else {
            byWords(draft);
        }
    }

    private void ofBody(EventDraft draft, KnownThing body) {
        int ordinal = draft.ordinal().orElseThrow();
        String owner = draft.body().orElseThrow().thing().key().replaceFirst("^body/", "");
        draft.named(Thing.of(EVENT, owner + "-" + draft.noun().key() + "-" + ordinal));
        boolean session = draft.noun() == EventNoun.SESSION;
        if (ordinal >= FIRST_YEAR) {
            body.englishName().ifPresent(name -> label(draft, ENGLISH, "%s, %s session".formatted(name, ordinal)));
            body.otherEnglishNames().forEach(name -> also(draft, "%s, %s session".formatted(name, ordinal)));
            body.arabicName().ifPresent(name -> label(draft, ARABIC, "%s، دورة عام %s".formatted(name, ordinal)));
            draft.add(Property.ORGANIZER, Value.of(draft.body().orElseThrow().thing()), draft.evidence());
            return;
        }
        body.englishName()
                .ifPresent(name -> label(
                        draft,
                        ENGLISH,
                        session
                                ? "%s, session %s".formatted(name, ordinal)
                                : "%s, %s meeting".formatted(name, EventOrdinals.of(ordinal))));
        body.arabicName()
                .ifPresent(name ->
                        label(draft, ARABIC, (session ? "%s، الدورة %s" : "%s، الاجتماع %s").formatted(name, ordinal)));
        String pattern = "%s, %s " + draft.noun().key();
        if (session) {
            body.englishName().ifPresent(name -> also(draft, pattern.formatted(name, EventOrdinals.of(ordinal))));
        }
        body.otherEnglishNames().forEach(name -> also(draft, pattern.formatted(name, EventOrdinals.of(ordinal))));
        if (!paragraph.isSign(draft.first(), "()")) {
            draft.add(Property.ALSO_CALLED, Value.of(draft.printed()), draft.evidence());
        }
        draft.add(Property.ORGANIZER, Value.of(draft.body().orElseThrow().thing()), draft.evidence());
    }

    /** A part is called after the words that introduce all parts, and its number or date. */
    private void part(EventDraft draft, String whole) {
        String date = draft.start().map(start -> start.iso()).orElse("");
        Optional<KnownThing> body = draft.body()
                .flatMap(owner -> paragraph.lexicon().thing(owner.thing().iri()));
        if (body.isPresent()) {
            String owner = draft.body().orElseThrow().thing().key().replaceFirst("^body/", "");
            draft.named(Thing.of(EVENT, owner + "-meeting-" + date));
            body.get().englishName().ifPresent(name -> label(draft, ENGLISH, name + ", meeting, " + date));
            body.get().arabicName().ifPresent(name -> label(draft, ARABIC, name + "، اجتماع، " + date));
            return;
        }
        if (isDatedAndPlaced(draft)) {
            atPlace(draft, date);
            draft.add(Property.ALSO_CALLED, Value.of(whole), draft.evidence());
            return;
        }
        if (draft.isBetweenSides()) {
            String sides = draft.participants().stream()
                    .map(EventNames::lastPart)
                    .sorted()
                    .collect(Collectors.joining("-"));
            draft.named(Thing.of(EVENT, draft.noun().key() + "-" + date + "-" + sides));
            between(draft).ifPresent(english -> label(draft, ENGLISH, english));
            draft.add(Property.ALSO_CALLED, Value.of(whole), draft.evidence());
            return;
        }
        String which = Integer.toString(draft.ordinal().orElse(1));
        draft.named(Thing.of(
                EVENT, ThingKeys.of(draft.noun().key() + (date.isEmpty() ? "" : "-" + date), whole, which, date)));
        draft.add(Property.LABEL, Value.of(whole + " (" + which + ")"), draft.evidence());
    }

    private void dialogue(EventDraft draft) {
        Optional<String> theme = theme(draft).map(iri -> iri.substring(iri.lastIndexOf('/') + 1));
        int ordinal = draft.ordinal().orElseThrow();
        draft.named(Thing.of(EVENT, "constructive-dialogue-" + theme.orElse("general") + "-" + ordinal));
        String words = EventOrdinals.of(ordinal) + " Constructive Dialogue"
                + theme.map(slug -> " on " + slug.replace('-', ' ')).orElse("");
        label(draft, ENGLISH, Character.toUpperCase(words.charAt(0)) + words.substring(1));
        draft.add(Property.ALSO_CALLED, Value.of(draft.printed()), draft.evidence());
    }

    private Optional<String> theme(EventDraft draft) {
        Optional<String> behind = themeBehind(draft.end());
        for (int token = 0; token < draft.first() && behind.isEmpty(); token++) {
            int length = paragraph.cue("event-constructive", token);
            behind = length > 0 ? themeBehind(token + length) : behind;
        }
        return behind.or(() -> paragraph.report().front().title().flatMap(this::firstTheme));
    }

    private Optional<String> themeBehind(int token) {
        int end = Math.min(paragraph.sentenceEnd(token - 1), token + WORDS_TO_THEME);
        return paragraph.lexicon().themes(paragraph.text()).stream()
                .filter(hit -> hit.first() >= token && hit.first() < end)
                .map(hit -> hit.entry().thing())
                .findFirst();
    }

    private Optional<String> firstTheme(String title) {
        return paragraph.lexicon().themes(TokenizedText.of(title)).stream()
                .filter(hit -> hit.end() - hit.first() > 1)
                .map(hit -> hit.entry().thing())
                .findFirst();
    }

    private void byWords(EventDraft draft) {
        String date = draft.start().map(start -> start.iso()).orElse("");
        String sort = draft.noun().key();
        if (isDatedAndPlaced(draft)) {
            atPlace(draft, date);
            draft.add(Property.ALSO_CALLED, Value.of(draft.printed()), draft.evidence());
            composed(draft).ifPresent(english -> also(draft, english));
        } else {
            String sides = draft.participants().stream()
                    .map(EventNames::lastPart)
                    .sorted()
                    .collect(Collectors.joining("-"));
            String readable = sort + (date.isEmpty() ? "" : "-" + date) + (sides.length() > 12 ? "" : "-" + sides);
            draft.named(Thing.of(EVENT, ThingKeys.of(readable, draft.printed(), date, sides)));
            draft.add(Property.LABEL, Value.of(draft.printed()), draft.evidence());
            composed(draft).ifPresent(english -> label(draft, ENGLISH, english));
            inEnglish(draft, draft.printed(), "");
        }
    }

    private static boolean isDatedAndPlaced(EventDraft draft) {
        return draft.start().filter(start -> start.month().isPresent()).isPresent()
                && !draft.places().isEmpty();
    }

    /** What is known by sort, date and place bears a label of these, for each text calls it otherwise. */
    private void atPlace(EventDraft draft, String date) {
        Thing where = draft.places().getFirst();
        draft.named(Thing.of(EVENT, draft.noun().key() + "-" + date + "-" + lastPart(where)));
        Optional<KnownThing> place = paragraph.lexicon().thing(where.iri());
        String pattern = "%s, %s, " + date;
        place.flatMap(KnownThing::englishName)
                .ifPresent(name ->
                        label(draft, ENGLISH, pattern.formatted(draft.noun().english(), name)));
        place.flatMap(KnownThing::arabicName)
                .ifPresent(name -> label(
                        draft,
                        ARABIC,
                        pattern.replace(",", "،").formatted(draft.noun().arabic(), name)));
    }

    private Optional<String> composed(EventDraft draft) {
        if (paragraph.text().token(draft.first()).kind() != Token.Kind.WORD_ARABIC
                || draft.noun() != EventNoun.BILATERAL_MEETING) {
            return Optional.empty();
        }
        return between(draft);
    }

    private Optional<String> between(EventDraft draft) {
        List<String> sides = draft.participants().stream()
                .flatMap(side -> paragraph.lexicon().thing(side.iri()).flatMap(KnownThing::englishName).stream())
                .toList();
        if (sides.size() != 2) {
            return Optional.empty();
        }
        String states = "between " + sides.get(0) + " and " + sides.get(1);
        return Optional.of(
                draft.several().isPresent()
                        ? "%s bilateral meetings %s".formatted(draft.several().getAsInt(), states)
                        : draft.noun().english() + " " + states);
    }

    /** The English working title of an Arabic name stands beside it. */
    private void inEnglish(EventDraft draft, String name, String sort) {
        if (paragraph.text().token(draft.first()).kind() == Token.Kind.WORD_LATIN) {
            return;
        }
        WorkingTitle.of(paragraph.lexicon(), name)
                .ifPresent(english -> draft.add(
                        Property.ALSO_CALLED,
                        new Value.Text(english + sort, ENGLISH),
                        new Evidence(
                                draft.evidence().paragraph(),
                                draft.evidence().span(),
                                Rule.EVENT,
                                Certainty.INFERRED)));
    }

    private static void label(EventDraft draft, String language, String label) {
        draft.add(Property.LABEL, new Value.Text(label, language), draft.evidence());
    }

    private static void also(EventDraft draft, String label) {
        draft.add(Property.ALSO_CALLED, new Value.Text(label, ENGLISH), draft.evidence());
    }

    private static String lastPart(Thing thing) {
        return thing.key().substring(thing.key().lastIndexOf('/') + 1);
    }
}
