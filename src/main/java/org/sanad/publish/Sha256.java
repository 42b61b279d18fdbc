package org.sanad.publish;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint by which inputs and files are told apart. */
public final class Sha256 {
    private Sha256() {}

    /**
     * Takes the fingerprint of bytes.
     *
     * @param bytes any bytes
     * @return their SHA-256 in lower-case hexadecimal, 64 digits
     */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
