package org.sanad.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sanad.fact.Thing;
import org.sanad.language.Folding;

/**
 * Makes short keys for things that bear no code of their own.
 *
 * <ul>
 *   <li>A key is a slug of something readable, at most 48 characters, cut at a hyphen, a hyphen, and the first eight
 *       hexadecimal digits of SHA-256 over the parts, each ended by a line feed.
 * </ul>
 */
final class ThingKeys {
    private static final int LONGEST = 48;
    private static final int HASH_DIGITS = 8;

    private ThingKeys() {}

    static String of(String readable, String... parts) {
        return cut(Thing.slug(readable)) + "-" + hash(parts);
    }

    /** The slug of a folded name, whole if it is short, so that spellings of one name share it. */
    static String ofName(String name) {
        String slug = Thing.slug(Folding.fold(name));
        return slug.length() <= LONGEST ? slug : of(slug, slug);
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, hyphen > 0 ? hyphen : LONGEST);
    }

    private static String hash(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
