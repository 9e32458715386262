namespace BangVang.Accounts.Lists;

/// <summary>"Chrome, Windows": what people call their browser and machine, read from what the browser says of itself.</summary>
public static class BrowserName
{
    // The first that matches counts: each says of itself that it is also most of those behind it.
    static readonly (string Sign, string Name)[] Browsers = [("Edg/", "Edge"), ("coc_coc", "Cốc Cốc"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    static readonly (string Sign, string Name)[] Machines = [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    public static string Of(string? said) =>
        string.Join(", ", new[] { Find(Browsers, said), Find(Machines, said) }.OfType<string>()) is { Length: > 0 } name ? name : "trình duyệt khác";

    static string? Find((string Sign, string Name)[] known, string? said) => Array.Find(known, k => said?.Contains(k.Sign, StringComparison.OrdinalIgnoreCase) == true).Name;
}
