package org.sanad.serve;

import java.time.Duration;

/**
 * Where a server listens and what a single query may cost.
 *
 * @param port the TCP port, 0 to 65535; 0 takes any free one
 * @param reach which network interfaces are listened on
 * @param queryTimeout how long one query may run in all, more than nothing; a client may ask for less, never for more
 * @param queryBytes how long the text of a query may be, in bytes of UTF-8, at least 1
 * @param rows how many rows an answer may have, at least 1
 * @param queriesAtOnce how many queries may run at the same time, at least 1; others wait a moment and are then told
 *     to come back
 */
public record ServerSettings(
        int port, Reach reach, Duration queryTimeout, int queryBytes, int rows, int queriesAtOnce) {

    /** Who can connect. */
    public enum Reach {
        /** Programs on the same machine. */
        LOOPBACK,
        /** Whoever can reach the machine. */
        ALL_INTERFACES
    }

    private static final int HIGHEST_PORT = 65_535;

    /** Checks the ranges. */
    public ServerSettings {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("a port is a number from 0 to " + HIGHEST_PORT + ", not " + port);
        }
        if (queryTimeout.toMillis() < 1) {
            throw new IllegalArgumentException("a query timeout is at least a millisecond, not " + queryTimeout);
        }
        if (queryBytes < 1 || rows < 1 || queriesAtOnce < 1) {
            throw new IllegalArgumentException("limits are at least 1: query bytes " + queryBytes + ", rows " + rows
                    + ", queries at once " + queriesAtOnce);
        }
    }

    /** {@return port 3330 on loopback, 30 seconds, 64 KiB, half a million rows and 8 queries at once} */
    public static ServerSettings standard() {
        return new ServerSettings(3330, Reach.LOOPBACK, Duration.ofSeconds(30), 64 * 1024, 500_000, 8);
    }

    /**
     * Changes the port.
     *
     * @param other 0 to 65535; 0 takes any free one
     * @return settings that differ in this alone
     */
    public ServerSettings withPort(int other) {
        return new ServerSettings(other, reach, queryTimeout, queryBytes, rows, queriesAtOnce);
    }

    /**
     * Changes who can connect.
     *
     * @param other loopback or all interfaces
     * @return settings that differ in this alone
     */
    public ServerSettings withReach(Reach other) {
        return new ServerSettings(port, other, queryTimeout, queryBytes, rows, queriesAtOnce);
    }

    /**
     * Changes how long a query may run.
     *
     * @param other at least a millisecond
     * @return settings that differ in this alone
     */
    public ServerSettings withQueryTimeout(Duration other) {
        return new ServerSettings(port, reach, other, queryBytes, rows, queriesAtOnce);
    }

    /**
     * Changes how long the text of a query may be.
     *
     * @param other bytes of UTF-8, at least 1
     * @return settings that differ in this alone
     */
    public ServerSettings withQueryBytes(int other) {
        return new ServerSettings(port, reach, queryTimeout, other, rows, queriesAtOnce);
    }

    /**
     * Changes how many rows an answer may have.
     *
     * @param other at least 1
     * @return settings that differ in this alone
     */
    public ServerSettings withRows(int other) {
        return new ServerSettings(port, reach, queryTimeout, queryBytes, other, queriesAtOnce);
    }

    /**
     * Changes how many queries may run at the same time.
     *
     * @param other at least 1
     * @return settings that differ in this alone
     */
    public ServerSettings withQueriesAtOnce(int other) {
        return new ServerSettings(port, reach, queryTimeout, queryBytes, rows, other);
    }
}
