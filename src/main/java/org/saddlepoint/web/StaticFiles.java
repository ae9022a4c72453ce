package org.saddlepoint.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;

/** Stylesheets, scripts, fonts. */
final class StaticFiles {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final Assets assets;

  StaticFiles(Assets assets) {
    this.assets = assets;
  }

  void serve(Context ctx) {
    Assets.Asset asset = assets.find(ctx.pathParam("file")).orElseThrow(NotFoundResponse::new);
    // A page of the version before may still ask; what it then gets is not for keeping.
    boolean current = ctx.pathParam("version").equals(assets.version());
    ctx.header("Cache-Control", current ? FOR_EVER : "no-cache");
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
