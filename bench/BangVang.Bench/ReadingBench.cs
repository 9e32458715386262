using BangVang.Papers.Plans;
using BangVang.Papers.Sources;

namespace BangVang.Bench;

/// <summary>A thousand readings over the real plans, warm. Limit: 95 % within 60 ms.</summary>
static class ReadingBench
{
    public static async Task Run(string folder)
    {
        var files = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllBytes(f))).ToArray();
        Console.WriteLine(Figures.Head);
        Console.WriteLine(await Figures.Measure("read a plan, all five in turn", 100, 1000, i => Read(files[i % files.Length])));
        foreach (var file in files) Console.WriteLine(await Figures.Measure($"read {file.Item1[..3]}", 10, 200, _ => Read(file)));
    }

    static Task Read((string Name, byte[] Bytes) file)
    {
        PlanReader.Read(SourceFile.Read(file.Bytes, file.Name));
        return Task.CompletedTask;
    }
}
