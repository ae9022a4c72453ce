package org.saddlepoint.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;

/** Stylesheets, scripts, fonts. */
final class StaticFiles {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private static final String A_DAY = "public, max-age=86400";

  private final Assets assets;

  StaticFiles(Assets assets) {
    this.assets = assets;
  }

  void serve(Context ctx) {
    // A page of the version before may still ask; what it then gets is not for keeping.
    boolean current = ctx.pathParam("version").equals(assets.version());
    send(ctx, ctx.pathParam("file"), current ? FOR_EVER : "no-cache");
  }

  /** Asked for at the root by browsers that show no page of ours. */
  void icon(Context ctx) {
    send(ctx, "images/mark.svg", A_DAY);
  }

  private void send(Context ctx, String file, String keeping) {
    Assets.Asset asset = assets.find(file).orElseThrow(NotFoundResponse::new);
    ctx.header("Cache-Control", keeping);
    ctx.header("Vary", "Accept-Encoding");
    ctx.contentType(asset.type());
    ctx.disableCompression();
    ctx.result(chosen(ctx, asset));
  }

  private static byte[] chosen(Context ctx, Assets.Asset asset) {
    Optional<byte[]> zipped = acceptsGzip(ctx) ? asset.zipped() : Optional.empty();
    if (zipped.isPresent()) {
      ctx.header("Content-Encoding", "gzip");
    }
    return zipped.orElse(asset.bytes());
  }

  private static boolean acceptsGzip(Context ctx) {
    String accepted = ctx.header("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }
}
