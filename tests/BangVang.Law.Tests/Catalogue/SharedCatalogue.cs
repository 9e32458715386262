using System.Text.Json.Nodes;

namespace BangVang.Law.Tests.Catalogue;

/// <summary>The draft that our data were taken from, where it lies beside the repository.</summary>
static class SharedCatalogue
{
    static readonly Lazy<JsonNode?> Read = new(() => Find() is { } path ? JsonNode.Parse(File.ReadAllText(path)) : null);

    public static JsonNode OrSkip()
    {
        Assert.SkipWhen(Read.Value is null, "The shared catalogue of the law does not lie beside this checkout.");
        return Read.Value!;
    }

    /// <summary>Every dated version with its own conditions, with the award it belongs to.</summary>
    public static IEnumerable<(string Award, JsonNode Version)> Versions() =>
        from award in OrSkip()["awards"]!.AsArray()
        from version in award!["versions"]!.AsArray()
        where version!["conditions"] is not null
        select ((string)award["code"]!, version);

    public static DateOnly From(this JsonNode version) => DateOnly.Parse((string)version["effective_from"]!, System.Globalization.CultureInfo.InvariantCulture);

    static string? Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
            if (Path.Combine(directory.FullName, "shared", "domain", "law-catalogue.json") is var path && File.Exists(path)) return path;
        return null;
    }
}
