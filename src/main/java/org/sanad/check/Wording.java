package org.sanad.check;

/**
 * One message in the languages that findings are worded in.
 *
 * @param english the message in English
 * @param arabic the message in Arabic
 */
public record Wording(String english, String arabic) {

    /**
     * Picks one of the two.
     *
     * @param language the language asked for
     * @return the message in that language
     */
    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case ARABIC -> arabic;
        };
    }
}
