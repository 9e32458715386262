using System.Collections.Frozen;
using Microsoft.AspNetCore.Components;

namespace BangVang.Design;

/// <summary>The icons of design/icons.svg: which there are, and the address of one with the file's fingerprint in it.</summary>
public sealed class Icons(IWebHostEnvironment environment)
{
    const string Sprite = "design/icons.svg";

    readonly Lazy<FrozenSet<string>> names = new(() => Read(environment));

    public bool Has(string name) => names.Value.Contains(name);

    public string Address(HttpContext http, string name)
    {
        // Where the product is built a missing icon stops the page; where it runs it must not.
        if (!Has(name) && environment.IsDevelopment())
            throw new ArgumentException($"There is no icon \"{name}\": add it to Design/icons.txt and run scripts/icons.cs.", nameof(name));
        var assets = http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return $"{http.Request.PathBase}/{assets?[Sprite] ?? Sprite}#{name}";
    }

    static FrozenSet<string> Read(IWebHostEnvironment environment)
    {
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo(Sprite).CreateReadStream());
        return System.Text.RegularExpressions.Regex.Matches(reader.ReadToEnd(), "<symbol id=\"([a-z0-9-]+)\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))
            .Select(m => m.Groups[1].Value).ToFrozenSet();
    }
}
