package org.sanad.serve;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many queries run at once, and none any more once it is shut. */
final class QueryGate {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final int places;
    private final Semaphore free;
    private volatile boolean isShut;

    QueryGate(int places) {
        this.places = places;
        this.free = new Semaphore(places, true);
    }

    /** Waits a moment for a free place; whoever gets one must {@link #leave()}. */
    boolean enter() {
        return !isShut && taken(1, PATIENCE);
    }

    void leave() {
        free.release();
    }

    /** Lets nobody in any more and waits until all have left, or the time is over. */
    void shut(Duration time) {
        isShut = true;
        if (taken(places, time)) {
            free.release(places);
        }
    }

    private boolean taken(int count, Duration time) {
        try {
            return free.tryAcquire(count, time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
