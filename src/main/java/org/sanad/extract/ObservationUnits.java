package org.sanad.extract;

import java.util.Optional;

/** The nouns of {@code ontology/lexicon/counted.ttl} with the units they are counted in. */
final class ObservationUnits {
    private static final String FAMILY = "counted-";

    /**
     * A counted noun in the text.
     *
     * @param unit the unit's key in the scheme of units
     * @param end the index after the noun's last token
     */
    record Hit(String unit, int end) {
        boolean isPercent() {
            return unit.equals("percent");
        }

        boolean isMoney() {
            return ObservationNoun.isMoney(unit);
        }
    }

    /** The longest counted noun that starts at a token. */
    Optional<Hit> at(ReadParagraph paragraph, int token) {
        String unit = "";
        int longest = 0;
        for (String cue : paragraph.lexicon().cuesAt(FAMILY, paragraph.text(), token)) {
            int length = paragraph.cue(cue, token);
            if (length > longest) {
                longest = length;
                unit = cue.substring(FAMILY.length());
            }
        }
        return longest == 0 ? Optional.empty() : Optional.of(new Hit(unit, token + longest));
    }
}
