namespace BangVang.Papers.Tests;

/// <summary>The real plans, which are no part of the product: beside it, or nowhere.</summary>
static class Seeds
{
    public static string? Find(string prefix)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var seeds = Path.Combine(folder.FullName, "shared", "seeds");
            if (Directory.Exists(seeds)) return Directory.GetFiles(seeds, prefix + "*.txt").FirstOrDefault();
        }
        return null;
    }
}
