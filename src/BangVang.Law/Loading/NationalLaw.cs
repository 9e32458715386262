using System.Text.Json;
using BangVang.Law.Book;

namespace BangVang.Law.Loading;

/// <summary>Reads the national law that is built into the library.</summary>
public static class NationalLaw
{
    /// <summary>The lawbook of the embedded data.</summary>
    /// <exception cref="LawbookFaultException">The data contradict themselves.</exception>
    public static Lawbook Load()
    {
        var awards = Names.Where(n => n.StartsWith("awards/", StringComparison.Ordinal) || n.StartsWith("awards\\", StringComparison.Ordinal))
            .Select(n => Read<Award>(n)).OrderBy(a => a.Order).ToList();
        return Binding.Bind(new LawbookParts(
            Read<List<Regime>>("regimes.json"), Read<List<Transition>>("transitions.json"), Read<List<Instrument>>("instruments.json"),
            Read<List<Principle>>("principles.json"), Read<List<BaseSalary>>("base-salaries.json"), awards, Read<Dictionary<string, string>>("offices.json"),
            Read<List<CommendationType>>("commendation-types.json"), Read<List<CitedFrom>>("cited-from.json")));
    }

    static string[] Names => typeof(NationalLaw).Assembly.GetManifestResourceNames();

    /// <summary>One embedded file of the law, by its name below Data.</summary>
    /// <exception cref="LawbookFaultException">The file is missing, or is not what it should be.</exception>
    internal static T Read<T>(string name)
    {
        using var stream = typeof(NationalLaw).Assembly.GetManifestResourceStream(name) ?? throw new LawbookFaultException([$"{name} is missing."]);
        try
        {
            return JsonSerializer.Deserialize<T>(stream, LawJson.Options) ?? throw new LawbookFaultException([$"{name} is empty."]);
        }
        catch (JsonException fault)
        {
            throw new LawbookFaultException([$"{name}: {fault.Message}"]);
        }
    }
}

/// <summary>Data of a lawbook that cannot be used, each fault with where it stands.</summary>
public sealed class LawbookFaultException(IReadOnlyList<string> faults) : Exception("The lawbook cannot be used:\n  " + string.Join("\n  ", faults))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
