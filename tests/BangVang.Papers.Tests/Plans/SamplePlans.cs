using BangVang.Papers.Sources;

namespace BangVang.Papers.Tests.Plans;

/// <summary>The project's own fictional papers, in samples/.</summary>
static class SamplePlans
{
    public static string Folder { get; } = Find();

    /// <summary>The plans that have their answers beside them.</summary>
    public static TheoryData<string> Plans => [.. Files("plans", "*.*").Where(file => !file.EndsWith(".json", StringComparison.Ordinal) && File.Exists(Path.ChangeExtension(file, ".json"))).Select(file => Path.GetFileName(file))];

    public static TheoryData<string> TextPlans => [.. Files("plans", "*.txt").Select(file => Path.GetFileName(file))];

    public static TheoryData<string> NotPlans => [.. Files("not-plans", "*.txt").Select(file => Path.GetFileName(file))];

    public static SourceDocument Source(string folder, string name) => SourceFile.Read(File.ReadAllBytes(Path.Combine(Folder, folder, name)), name);

    public static IEnumerable<string> Files(string folder, string pattern) => Directory.GetFiles(Path.Combine(Folder, folder), pattern).Order();

    static string Find()
    {
        for (var up = new DirectoryInfo(AppContext.BaseDirectory); up is not null; up = up.Parent)
            if (File.Exists(Path.Combine(up.FullName, "BangVang.slnx"))) return Path.Combine(up.FullName, "samples");
        throw new DirectoryNotFoundException("samples");
    }
}
