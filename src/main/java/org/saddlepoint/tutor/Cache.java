package org.saddlepoint.tutor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The values last asked for: pure ones, so that forgetting one costs time only. */
final class Cache<K, V> {
  private final Map<K, V> kept;

  Cache(int size) {
    this.kept =
        Collections.synchronizedMap(
            new LinkedHashMap<>(16, 0.75f, true) {
              private static final long serialVersionUID = 1L;

              @Override
              protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > size;
              }
            });
  }

  /** Two that ask at once may both work it out; neither waits for the other. */
  V get(K key, Function<K, V> work) {
    V known = kept.get(key);
    if (known != null) {
      return known;
    }
    V value = work.apply(key);
    kept.put(key, value);
    return value;
  }
}
