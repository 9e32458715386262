using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using BangVang.Law.Loading;

namespace BangVang.Law.Overlays;

/// <summary>Overlays as text: the same readable JSON as the nation's data, with what is empty left out.</summary>
public static partial class OverlayJson
{
    static readonly JsonSerializerOptions options = new(LawJson.Options)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutEmptyLists } },
    };

    /// <exception cref="OverlayRefusedException">The text is no overlay: where, and what is wrong there.</exception>
    public static OverlayRules Read(string text) => Read<OverlayRules>(text);

    /// <summary>A whole overlay with its dates and body, as a file holds it.</summary>
    /// <inheritdoc cref="Read(string)"/>
    public static Overlay ReadWhole(string text) => Read<Overlay>(text);

    public static string Write(OverlayRules rules) => JsonSerializer.Serialize(rules, options);

    public static string Write(Overlay overlay) => JsonSerializer.Serialize(overlay, options);

    static T Read<T>(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, options) ?? throw new OverlayRefusedException(["Dữ liệu JSON trống (null)."]);
        }
        catch (JsonException fault)
        {
            throw new OverlayRefusedException([Said(fault)]);
        }
        catch (NotSupportedException)
        {
            throw new OverlayRefusedException(["Dữ liệu JSON có điều kiện chưa ghi loại (kind), hoặc loại không có trong sổ luật."]);
        }
    }

    static string Said(JsonException fault)
    {
        var where = fault.LineNumber is { } line ? $"dòng {line + 1}{(fault.Path is { Length: > 1 } path ? $", chỗ {path}" : "")}" : "chỗ chưa rõ";
        var names = string.Join(", ", Quoted().Matches(fault.Message).Select(m => m.Groups[1].Value).Where(n => !n.Contains("BangVang", StringComparison.Ordinal)).Distinct());
        var what = fault.Message switch
        {
            var m when m.Contains("missing required", StringComparison.Ordinal) => $"thiếu mục bắt buộc: {names}",
            var m when m.Contains("could not be mapped", StringComparison.Ordinal) => $"có mục không ai đọc: {names}. Kiểm tra lại tên mục",
            var m when m.Contains("could not be converted", StringComparison.Ordinal) => "giá trị không đúng dạng, hoặc mã không có trong danh sách",
            var m when m.Contains("type discriminator", StringComparison.Ordinal) => "loại điều kiện (kind) không có trong danh sách",
            var m when m.Contains("logic tree", StringComparison.Ordinal) => "cách kết hợp phải là mã điều kiện, hoặc một trong all, any, not",
            _ => "không đúng cú pháp JSON (thiếu dấu phẩy, dấu ngoặc hoặc dấu nháy)",
        };
        return $"Dữ liệu JSON chưa đọc được ở {where}: {what}.";
    }

    static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (!property.IsRequired && property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
                property.ShouldSerialize = (_, value) => value is IEnumerable list && list.GetEnumerator().MoveNext();
            else if (property.PropertyType == typeof(bool) && property.Name is "information" or "once" or "exclusive")
                property.ShouldSerialize = (_, value) => value is true;
    }

    [GeneratedRegex("'([^']{1,60})'", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
