package org.attest.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.attest.serve.desk.Desk;
import org.attest.serve.desk.ImportJob;
import org.attest.serve.guard.RequestGuard;
import org.attest.store.json.RecordCodec;

/// How the import goes: told to who asks, and as a stream of server-sent events to who listens.
public final class ProgressRoutes implements AutoCloseable {
  private static final RecordCodec<ImportJob.State> STATE = RecordCodec.of(ImportJob.State.class);

  private final Desk desk;
  private final RequestGuard guard;
  private final CountDownLatch closing = new CountDownLatch(1);

  public ProgressRoutes(Desk desk, RequestGuard guard) {
    this.desk = desk;
    this.guard = guard;
  }

  public void addTo(RoutesConfig routes) {
    routes.get("/progress", this::progress);
    routes.sse("/progress/events", this::tell);
  }

  private void progress(Context request) {
    request.result(STATE.text(desk.job().state())).contentType(ContentType.APPLICATION_JSON);
  }

  /// Tells how it goes every second, on a thread of its own for each who listens, until the import
  /// is done, nobody listens any more, the person is signed out or the server ends.
  private void tell(SseClient listener) {
    boolean goesOn = true;
    while (goesOn) {
      ImportJob.State state = desk.job().state();
      listener.sendEvent(STATE.text(state));
      goesOn =
          state.running()
              && !isClosing()
              && !listener.terminated()
              && guard.stillKnows(listener.ctx());
    }
    listener.close();
  }

  /// Whether the server ends within a second.
  private boolean isClosing() {
    try {
      return closing.await(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /// Ends all streams.
  @Override
  public void close() {
    closing.countDown();
  }
}
