namespace BangVang.Law.Tests.Schema;

/// <summary>Files of the repository that are made from the lawbook: a test holds them to it, and writes them anew when asked to by BANGVANG_REWRITE.</summary>
static class Written
{
    public static string Root { get; } = FindRoot();

    public static void ShouldBeKept(string path, string content)
    {
        var file = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable("BANGVANG_REWRITE") is not null) File.WriteAllText(file, content);
        File.ReadAllText(file).ReplaceLineEndings("\n").ShouldBe(content, $"{path} has not kept step with the lawbook; BANGVANG_REWRITE=1 writes it anew.");
    }

    static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "BangVang.slnx"))) directory = directory.Parent;
        return directory?.FullName ?? throw new DirectoryNotFoundException("The tests do not run below the repository.");
    }
}
