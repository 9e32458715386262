using BangVang.Kernel.Web;

namespace BangVang.Design.Errors;

/// <summary>The text of a form that could not be received, so that it can be copied. Secrets, ids and ticks are left out.</summary>
public static class TypedText
{
    static readonly string[] Secret = ["password", "code", "secret", "token"];

    public static async Task<IReadOnlyList<string>> Of(HttpContext http)
    {
        if (!http.Request.HasFormContentType) return [];
        try
        {
            return Of(await http.Request.ReadFormAsync());
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            // It was the form itself that could not be read: there is nothing to give back.
            return [];
        }
    }

    static List<string> Of(IFormCollection form) =>
        [.. form.Where(f => f.Key != SentForms.Field && !f.Key.StartsWith("__", StringComparison.Ordinal) && !IsSecret(f.Key))
            .SelectMany(f => f.Value).OfType<string>().Select(v => v.Trim()).Where(IsText).Take(200)];

    static bool IsSecret(string name) => Secret.Any(s => name.Contains(s, StringComparison.OrdinalIgnoreCase));

    static bool IsText(string value) => value.Length > 0 && value.Any(char.IsLetter) && !Guid.TryParse(value, out _) && value is not ("true" or "false");
}
