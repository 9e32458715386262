namespace BangVang.Browser;

/// <summary>The check that the journeys lean on finds what it is there to find.</summary>
public sealed class AccessibilityTests(BrowserHouse house)
{
    [Theory]
    [InlineData("<input>", "label")]
    [InlineData("<p style='color:#ccc;background:#fff'>Giấy khen</p>", "color-contrast")]
    [InlineData("<div style='width:2000px'>Giấy khen</div>", "scrolls sideways")]
    public async Task A_page_that_somebody_cannot_use_is_found(string element, string fault)
    {
        var context = await house.Chromium.NewContextAsync();
        await using var stranger = new Officer(context, await context.NewPageAsync(), house.Address);
        await stranger.Page.SetContentAsync($"<!doctype html><html lang=vi><title>Thử</title><main><h1>Thử</h1>{element}</main></html>");
        (await Assert.ThrowsAsync<ShouldAssertException>(stranger.IsAccessible)).Message.ShouldContain(fault);
    }
}
