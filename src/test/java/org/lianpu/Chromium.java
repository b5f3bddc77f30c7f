/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The system's Chromium, watching for what must not happen: a request to another origin, an error in the console. Where no
 * Chromium is installed the tests are skipped, saying so; on CI they fail.
 */
final class Chromium implements AutoCloseable {
    private static final double PATIENCE_MILLIS = 30_000;
    private static final Path SHOTS = Path.of("target/screenshots");
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> foreign = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static Chromium start() {
        Optional<Path> executable =
                PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        assumeTrue(
                executable.isPresent() || "true".equals(System.getenv("CI")),
                "No Chromium is installed, so the page is not tested here (apt-get install chromium fonts-noto-cjk)");
        // A cold application on a busy machine may take its time; what is tested is what the page shows, not when.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return new Chromium(executable.orElseThrow());
    }

    /** Opens a page of an office PC's size; {@code home} and what begins with {@code also} are not foreign. */
    Page open(String home, String... also) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 768));
        Page page = context.newPage();
        page.onRequest(request -> {
            String url = request.url();
            boolean own = url.startsWith(home)
                    || url.startsWith("data:")
                    || url.startsWith("blob:")
                    || List.of(also).stream().anyMatch(url::startsWith);
            if (!own) {
                foreign.add(url);
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Closes the page; it must have behaved. */
    void closeWithoutComplaint(Page page) {
        page.context().close();
        assertThat(foreign).as("requests to another origin").isEmpty();
        assertThat(complaints).as("errors in the console").isEmpty();
    }

    static void shot(Page page, String name) {
        try {
            Files.createDirectories(SHOTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
