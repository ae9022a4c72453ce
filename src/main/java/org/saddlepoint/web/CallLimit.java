package org.saddlepoint.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much of our work one address may ask for: a minute's worth at once, and then as fast as it
 * comes back. Each node of several counts for itself.
 */
final class CallLimit {
  /** Addresses remembered; the one unseen for longest is forgotten, and starts afresh. */
  private static final int ADDRESSES = 10_000;

  private final int perMinute;
  private final Connection connection;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > ADDRESSES;
        }
      };

  CallLimit(int perMinute, Connection connection) {
    this.perMinute = perMinute;
    this.connection = connection;
  }

  int perMinute() {
    return perMinute;
  }

  /** Seconds to wait before as many calls may be made; 0 when they are granted. */
  long wait(Context ctx, int calls) {
    ConsumptionProbe probe = bucket(connection.address(ctx)).tryConsumeAndReturnRemaining(calls);
    return probe.isConsumed()
        ? 0
        : Math.max(
            1, Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999).toSeconds());
  }

  private synchronized Bucket bucket(String address) {
    return buckets.computeIfAbsent(address, unused -> fullBucket());
  }

  private Bucket fullBucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
        .build();
  }
}
