using System.Reflection;

namespace BangVang.Home.Demonstration;

/// <summary>The demonstration's texts, carried in the program: a fictional province, its people, its plans.</summary>
static class Scenery
{
    public static byte[] File(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"demonstration/{name}")!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    /// <summary>The rows of a text with "|" between its fields, without its remarks; with each row how deep it stands.</summary>
    public static IEnumerable<(int Depth, string[] Fields)> Rows(string name) =>
        System.Text.Encoding.UTF8.GetString(File(name)).Split('\n')
            .Where(line => line.Trim().Length > 0 && line[0] != '#')
            .Select(line => ((line.Length - line.TrimStart().Length) / 2, line.Split('|', StringSplitOptions.TrimEntries)));
}
