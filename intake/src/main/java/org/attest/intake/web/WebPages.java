package org.attest.intake.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/// Fetches single pages of the internet, for a person who names their addresses.
///
/// Whoever names an address must not get at what only this machine, or the network that it is in,
/// can reach. So the very address that is connected to is checked, for the first request and for
/// each to which a page leads: a name is looked up once, and not again between check and
/// connection. Only the ports of the web are asked, nothing is sent but the address, and what
/// comes is limited in size and time. Nothing that a page refers to is fetched.
///
/// ```java
/// SavedPage page = WebPages.OF_THE_INTERNET.fetch("https://news.example.org/market-bomb");
/// ```
public final class WebPages {
  /// Those that every machine can reach.
  public static final WebPages OF_THE_INTERNET =
      new WebPages(
          PublicAddress::is, port -> port == 80 || port == 443, Duration.ofSeconds(30), 8 << 20);

  private static final int MOST_REDIRECTS = 5;

  private static final Set<Integer> REDIRECTS =
      Set.of(
          HttpStatus.MOVED_PERMANENTLY_301,
          HttpStatus.FOUND_302,
          HttpStatus.SEE_OTHER_303,
          HttpStatus.TEMPORARY_REDIRECT_307,
          HttpStatus.PERMANENT_REDIRECT_308);

  private final Predicate<InetAddress> addresses;
  private final IntPredicate ports;
  private final Duration patience;
  private final int largest;

  /// @param addresses to which to connect
  /// @param ports of them
  /// @param patience for all of a page, with what it leads through
  /// @param largest size of a page, in bytes
  WebPages(Predicate<InetAddress> addresses, IntPredicate ports, Duration patience, int largest) {
    this.addresses = addresses;
    this.ports = ports;
    this.patience = patience;
    this.largest = largest;
  }

  /// Fetches a page, and follows where it leads.
  ///
  /// @param address as a person writes it
  /// @throws FetchException if there is no such page, or it is not to be fetched
  public SavedPage fetch(String address) throws FetchException {
    long end = System.nanoTime() + patience.toNanos();
    URI next = WebAddress.of(address);
    try (Started started = start()) {
      for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        ContentResponse answer = ask(started.client, next, end - System.nanoTime());
        if (!REDIRECTS.contains(answer.getStatus())) {
          return PageFile.of(next, answer);
        }
        String location = answer.getHeaders().get(HttpHeader.LOCATION);
        if (location == null) {
          throw new FetchException("it leads elsewhere, and does not say where");
        }
        next = WebAddress.redirected(next, location);
      }
    }
    throw new FetchException("it leads from one address to the next without end");
  }

  /// A client for one page: it keeps nothing for the next.
  private record Started(HttpClient client) implements AutoCloseable {
    @Override
    public void close() {
      try {
        client.stop();
      } catch (Exception e) {
        throw new IllegalStateException("the connections cannot be closed", e);
      }
    }
  }

  private Started start() {
    HttpClient client = new HttpClient();
    client.setSocketAddressResolver(new Checked());
    client.setHttpCookieStore(new HttpCookieStore.Empty());
    client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "Attest"));
    client.setConnectTimeout(patience.toMillis());
    try {
      client.start();
    } catch (Exception e) {
      throw new IllegalStateException("no connections can be made", e);
    }
    // No redirects and no passwords: where it goes on is decided here.
    client.getProtocolHandlers().clear();
    return new Started(client);
  }

  private ContentResponse ask(HttpClient client, URI address, long nanosLeft)
      throws FetchException {
    if (!ports.test(WebAddress.port(address))) {
      throw new FetchException("only the ports of the web are asked: 80 and 443");
    }
    Request request =
        client
            .newRequest(address)
            .headers(headers -> headers.put(HttpHeader.ACCEPT, "text/html, text/plain;q=0.8"))
            .onResponseHeaders(WebPages::refuseOtherThanPages);
    try {
      return new CompletableResponseListener(request, largest)
          .send()
          .get(nanosLeft, TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw new FetchException(inWords(address, cause == null ? e : cause));
    } catch (TimeoutException e) {
      throw new FetchException(inWords(address, e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException("it was stopped");
    }
  }

  /// What is no page need not be waited for.
  private static void refuseOtherThanPages(Response response) {
    if (response.getStatus() == HttpStatus.OK_200) {
      try {
        PageFile.checkType(response);
      } catch (FetchException e) {
        response.abort(e);
      }
    }
  }

  private String inWords(URI address, Throwable failure) {
    String host = address.getHost();
    return switch (failure) {
      case FetchException refused -> String.valueOf(refused.getMessage());
      case UnknownHostException unknown -> "there is no host " + host;
      case TimeoutException late -> slow(host);
      case SocketTimeoutException late -> slow(host);
      case ConnectException closed -> host + " takes no connection";
      case SSLException unsafe -> host + " does not prove that it is " + host;
      case IllegalArgumentException large ->
          "it is larger than %d MiB".formatted(Math.max(1, largest >> 20));
      default -> host + " does not answer as servers of the web do";
    };
  }

  private String slow(String host) {
    return "%s takes longer than %d seconds".formatted(host, patience.toSeconds());
  }

  /// Looks a name up once, and lets through what may be connected to.
  private final class Checked implements SocketAddressResolver {
    @Override
    public void resolve(
        String host,
        int port,
        Map<String, Object> context,
        Promise<List<InetSocketAddress>> promise) {
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  promise.succeeded(resolved(host, port));
                } catch (IOException e) {
                  promise.failed(e);
                }
              });
    }

    private List<InetSocketAddress> resolved(String host, int port) throws IOException {
      List<InetSocketAddress> found = new ArrayList<>();
      for (InetAddress each : InetAddress.getAllByName(host)) {
        if (!addresses.test(each)) {
          throw new FetchException(
              ("%s is at %s, which is no address of the internet: save the page in a file and bring"
                      + " that in")
                  .formatted(host.toLowerCase(Locale.ROOT), each.getHostAddress()));
        }
        found.add(new InetSocketAddress(each, port));
      }
      return found;
    }
  }
}
