using System.Text.Json;
using BangVang.Papers.Plans;
using BangVang.Papers.Sources;

namespace BangVang.Papers.Tests.Plans;

/// <summary>The five real plans and their answer key, which live beside the project and never in it.</summary>
static class SharedPlans
{
    static readonly Lazy<string?> folder = new(Find);

    public static bool IsThere => folder.Value is not null;

    public static string Folder => folder.Value ?? Skip();

    public static JsonElement Key(int seed) => KeyFile().GetProperty("seeds")[seed];

    public static JsonElement KeyFile() => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "domain", "plan-key.json"))).RootElement;

    public static SourceDocument Source(int seed)
    {
        var name = Key(seed).GetProperty("source").GetProperty("file").GetString()!;
        return TextSource.Read(name, File.ReadAllText(Path.Combine(Folder, "seeds", name)));
    }

    public static PlanDraft Read(int seed) => PlanReader.Read(Source(seed));

    static string Skip()
    {
        Assert.Skip("The five real plans (../shared/seeds, ../shared/domain/plan-key.json) are not beside the project.");
        return "";
    }

    static string? Find()
    {
        for (var up = new DirectoryInfo(AppContext.BaseDirectory); up is not null; up = up.Parent)
            if (Directory.Exists(Path.Combine(up.FullName, "shared", "seeds"))) return Path.Combine(up.FullName, "shared");
        return null;
    }
}
