package io.github.federules.examples.grantservice;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window, as Debian installs it. Each page that is shown is examined by axe. */
final class Browser implements AutoCloseable {

    static final Dimension DESK = new Dimension(1280, 1000);
    static final Dimension PHONE = new Dimension(390, 844);

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_TABS = 200;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    // Those of the documentation that are there are written again with -Dfederules.write=true.
    private static final Path PICTURES = Path.of("..", "..", "docs", "pictures");

    private final ChromeDriver driver;
    private final String address;
    private int clicks;
    private int typed;

    Browser(String address, String language) {
        this.address = address;
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions()
                .setBinary("/usr/bin/chromium")
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--force-device-scale-factor=1",
                        "--lang=" + language)
                .setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                        .build(),
                options);
        driver.manage().window().setSize(DESK);
    }

    void size(Dimension size) {
        driver.manage().window().setSize(size);
    }

    void open(String path) {
        driver.get(address + path);
    }

    void logIn(String name) {
        open("/login");
        driver.findElement(By.id("username")).sendKeys(name);
        driver.findElement(By.id("password")).sendKeys(RunningService.PASSWORD);
        click("main button");
    }

    void click(String css) {
        on(css, WebElement::click);
        clicks++;
    }

    /** Returns how many times something was clicked or chosen. */
    int clicks() {
        return clicks;
    }

    /** Returns how many characters were typed. */
    int typed() {
        return typed;
    }

    void forgetClicks() {
        clicks = 0;
        typed = 0;
    }

    void type(String css, String text) {
        on(css, element -> {
            element.clear();
            element.sendKeys(text);
        });
        // And the tabulator, which leads to the next field.
        typed += text.length() + 1;
    }

    void choose(String css, String value) {
        on(css, element -> new Select(element).selectByValue(value));
        clicks++;
    }

    // An answer may replace the element between two steps.
    private void on(String css, Consumer<WebElement> action) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class, ElementNotInteractableException.class)
                .until(any -> {
                    try {
                        WebElement element = driver.findElement(By.cssSelector(css));
                        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
                        action.accept(element);
                        return true;
                    } catch (WebDriverException e) {
                        if (isReplaced(e)) {
                            return false;
                        }
                        throw e;
                    }
                });
    }

    // While a page gives way to the next, the driver has no exception of its own for an element of the first.
    private static boolean isReplaced(WebDriverException e) {
        return String.valueOf(e.getMessage()).contains("does not belong to the document");
    }

    /** Waits until a text is on the page. */
    void waitFor(String css, String text) {
        waitFor(css, text, PATIENCE);
    }

    // In one step, so that no page can give way to the next between finding an element and reading its text.
    void waitFor(String css, String text, Duration patience) {
        new WebDriverWait(driver, patience)
                .withMessage(() -> "“" + text + "” is not in " + css)
                .until(any -> driver.executeScript(
                        "const found = document.querySelector(arguments[0]);"
                                + " return Boolean(found?.checkVisibility() && found.innerText.includes(arguments[1]))",
                        css,
                        text));
    }

    void waitForNo(String css) {
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(css), 0));
    }

    /** Presses keys in whatever has the focus. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses a key while another one is held. */
    void hold(Keys held, CharSequence key) {
        new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    /** Presses the tabulator until an element has the focus, and fails if none does so before the page is through. */
    void tabTo(String css) {
        for (int i = 0; i < MOST_TABS; i++) {
            press(Keys.TAB);
            if (hasFocus(css)) {
                return;
            }
        }
        throw new AssertionError("The tabulator does not reach " + css);
    }

    boolean hasFocus(String css) {
        return Boolean.TRUE.equals(driver.executeScript("return document.activeElement.matches(arguments[0])", css));
    }

    void waitForFocus(String css) {
        new WebDriverWait(driver, PATIENCE).until(any -> hasFocus(css));
    }

    void upload(String css, Path file) {
        driver.findElement(By.cssSelector(css)).sendKeys(file.toAbsolutePath().toString());
    }

    /** Determines whether one of some elements is shown. Selenium itself takes what is folded for hidden, also on paper. */
    boolean shows(String css) {
        return Boolean.TRUE.equals(driver.executeScript(
                "return [...document.querySelectorAll(arguments[0])].some(each => each.checkVisibility())", css));
    }

    String path() {
        return driver.getCurrentUrl().substring(address.length());
    }

    String valueOf(String css) {
        return String.valueOf(driver.findElement(By.cssSelector(css)).getDomProperty("value"));
    }

    /** Loses the session, as if it had ended. */
    void forgetSession() {
        driver.manage().deleteAllCookies();
    }

    /** Determines whether the page asks before somebody leaves it. */
    boolean warnsOnLeaving() {
        return Boolean.TRUE.equals(driver.executeScript(
                "const leaving = new Event('beforeunload', {cancelable: true}); window.dispatchEvent(leaving);"
                        + " return leaving.defaultPrevented"));
    }

    /** Determines whether elements are within the width of the window, and no part of them is clipped by another. */
    boolean isWhollyVisible(String css) {
        return Boolean.TRUE.equals(driver.executeScript(
                "const all = [...document.querySelectorAll(arguments[0])]; return all.length > 0 && all.every(each => {"
                        + " const box = each.getBoundingClientRect();"
                        + " return box.width >= 40 && box.left >= 0 && box.right <= document.documentElement.clientWidth; })",
                css));
    }

    /** Shows pages as they are printed, or on a screen again. */
    void print(boolean isPrinted) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", isPrinted ? "print" : ""));
    }

    /** Fails where axe finds something, the page is wider than the window, or the console has an error. */
    void examine(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        byte[] picture = driver.getScreenshotAs(OutputType.BYTES);
        Files.write(SCREENSHOTS.resolve(name + ".png"), picture);
        Path documented = PICTURES.resolve("grant-service-" + name + ".png");
        if (Boolean.getBoolean("federules.write") && Files.exists(documented)) {
            Files.write(documented, picture);
        }
        Results results = new AxeBuilder().analyze(driver);
        assertThat(results.getViolations())
                .as("what axe finds on " + name)
                .extracting(Browser::described)
                .isEmpty();
        Object tooWide = driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(tooWide).as("the page %s is wider than the window", name).isEqualTo(false);
        assertThat(errors()).as("the console on " + name).isEmpty();
    }

    private List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                // A form with errors is answered so, and pages that say what cannot be are tried too.
                .filter(message -> !message.matches("(?s).*status of (401|403|404|409|422|500|503) .*")
                        || message.contains("/assets/")
                        || message.contains("/webjars/"))
                // A form that is sent ends the request for its preview.
                .filter(message -> !message.contains("htmx:sendAbort") && !message.contains("htmx:afterRequest"))
                .filter(message -> !message.contains("Response Status Error Code 401"))
                .toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
