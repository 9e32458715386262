using BangVang.Papers.Sources;

namespace BangVang.Papers.Tests.Plans;

/// <summary>The project's own fictional papers, in samples/.</summary>
static class SamplePlans
{
    public static string Folder { get; } = Find();

    public static TheoryData<string> Plans => Names("plans");

    public static TheoryData<string> NotPlans => Names("not-plans");

    public static SourceDocument Source(string folder, string name) => TextSource.Read(name, File.ReadAllText(Path.Combine(Folder, folder, name)));

    static TheoryData<string> Names(string folder) => [.. Directory.GetFiles(Path.Combine(Folder, folder), "*.txt").Select(file => Path.GetFileName(file)).Order()];

    static string Find()
    {
        for (var up = new DirectoryInfo(AppContext.BaseDirectory); up is not null; up = up.Parent)
            if (File.Exists(Path.Combine(up.FullName, "BangVang.slnx"))) return Path.Combine(up.FullName, "samples");
        throw new DirectoryNotFoundException("samples");
    }
}
