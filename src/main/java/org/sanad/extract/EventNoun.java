package org.sanad.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Category;

/** The sorts of events that texts of the genre name by a noun; the nouns are cues of {@code ontology/lexicon}. */
enum EventNoun {
    WORKSHOP("workshop", "حلقة عمل", Category.WORKSHOP),
    SIDE_EVENT("side-event", "فعالية جانبية", Category.SIDE_EVENT),
    STUDY_VISIT("study-visit", "زيارة دراسية", Category.STUDY_VISIT),
    TRAINING_COURSE("training-course", "دورة تدريبية", Category.TRAINING_COURSE),
    CONSULTATION("consultation", "مشاورة", Category.CONSULTATION),
    EXPERT_GROUP_MEETING("expert-group-meeting", "اجتماع فريق خبراء", Category.MEETING),
    BILATERAL_MEETING("bilateral-meeting", "اجتماع ثنائي", Category.MEETING),
    REGIONAL_REVIEW("regional-review", "استعراض إقليمي", Category.REGIONAL_REVIEW),
    WEBINAR_SERIES("webinar-series", "سلسلة ندوات شبكية", Category.EVENT),
    SEMINAR("seminar", "حلقة دراسية", Category.EVENT),
    PANEL("panel", "حلقة نقاش", Category.EVENT),
    BRIEFING("briefing", "جلسة إحاطة", Category.MEETING),
    EXHIBITION("exhibition", "معرض", Category.EVENT),
    HEARING("hearing", "جلسة استماع", Category.EVENT),
    RETREAT("retreat", "معتكف", Category.EVENT),
    HACKATHON("hackathon", "هاكاثون", Category.EVENT),
    EXERCISE("exercise", "تمرين", Category.EVENT),
    MISSION("mission", "بعثة", Category.EVENT),
    LAUNCH("launch", "حفل إطلاق", Category.EVENT),
    TRAINING("training", "تدريب", Category.EVENT),
    VISIT("visit", "زيارة", Category.EVENT),
    ACTION_DAYS("action-days", "أيام عمل مشتركة", Category.EVENT),
    DIALOGUE("dialogue", "حوار", Category.DIALOGUE),
    FORUM("forum", "منتدى", Category.FORUM),
    CONFERENCE("conference", "مؤتمر", Category.MEETING),
    SESSION("session", "دورة", Category.SESSION),
    MEETING("meeting", "اجتماع", Category.MEETING),
    EVENT("event", "فعالية", Category.EVENT);

    /** Nouns that mean an event only if a month or day says when. */
    private static final Set<EventNoun> WEAK = EnumSet.of(EXERCISE, MISSION, LAUNCH, TRAINING, VISIT, ACTION_DAYS);

    private static final String CUES = "event-noun-";

    private final String key;
    private final String arabic;
    private final Category category;

    EventNoun(String key, String arabic, Category category) {
        this.key = key;
        this.arabic = arabic;
        this.category = category;
    }

    /** A noun at its place. */
    record Found(EventNoun noun, int first, int end) {}

    /** {@return the noun as part of a thing's key, as {@code study-visit}} */
    String key() {
        return sort().key;
    }

    /** A training is a training course, by whatever noun. */
    private EventNoun sort() {
        return this == TRAINING ? TRAINING_COURSE : this;
    }

    /** {@return the noun in English, with a capital} */
    String english() {
        String words = key().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** {@return the noun in Arabic} */
    String arabic() {
        return sort().arabic;
    }

    /** {@return whether it means other things than events, too, so that only a date makes it one} */
    boolean isWeak() {
        return WEAK.contains(this);
    }

    Category category() {
        return sort().category;
    }

    /** Finds the noun that starts at a token; the longest of several. */
    static Optional<Found> at(ReadParagraph paragraph, int token) {
        if (!paragraph.text().token(token).isWord()
                || paragraph.lexicon().cuesAt(CUES, paragraph.text(), token).isEmpty()
                || paragraph.cue("event-not-event", token) > 0) {
            return Optional.empty();
        }
        Optional<Found> best = Optional.empty();
        for (EventNoun noun : values()) {
            int length = paragraph.cue(CUES + noun.key, token);
            if (length > 0
                    && best.filter(found -> found.end() - token >= length).isEmpty()) {
                best = Optional.of(new Found(noun, token, token + length));
            }
        }
        return best;
    }
}
