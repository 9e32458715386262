using System.Globalization;
using System.Linq.Expressions;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BangVang.Kernel.Houses;

/// <summary>
/// The Vietnamese words for entities and their fields, for whoever shows what was changed:
/// <c>house.Labels.Entity&lt;Plan&gt;("plan", "Kế hoạch").Field(p => p.Title, "Tên").Refers(p => p.IssuerId, "Cơ quan ban hành", "organisation")</c>.
/// A field without a word is kept in the journal and not shown.
/// </summary>
public sealed class LabelBook
{
    public static readonly JsonSerializerOptions Json = new()
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    readonly Dictionary<Type, EntityLabels> byType = [];
    readonly Dictionary<string, EntityLabels> byKind = [];

    public EntityLabels<T> Entity<T>(string kind, string word)
    {
        var labels = new EntityLabels<T>(kind, word);
        byType.Add(typeof(T), labels);
        byKind.Add(kind, labels);
        return labels;
    }

    public string KindOf(Type type) => byType.TryGetValue(type, out var labels) ? labels.Kind : JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name);

    public EntityLabels? Find(string kind) => byKind.GetValueOrDefault(kind);
}

/// <summary>The words of one entity.</summary>
public abstract class EntityLabels(string kind, string word)
{
    protected readonly List<FieldLabel> fields = [];

    public string Kind => kind;

    public string Word => word;

    public FieldLabel? Field(string name) => fields.Find(f => f.Name == name);
}

/// <param name="Name">The property's name, as it stands in the journal.</param>
/// <param name="Say">A value as officers read it.</param>
/// <param name="Thing">The kind of thing that the value is an id of, whose name is said instead.</param>
public sealed record FieldLabel(string Name, string Label, Func<JsonElement, string> Say, string? Thing = null);

public sealed class EntityLabels<T>(string kind, string word) : EntityLabels(kind, word)
{
    public EntityLabels<T> Field<TValue>(Expression<Func<T, TValue>> field, string label, Func<TValue, string>? say = null)
    {
        fields.Add(new FieldLabel(NameOf(field.Body), label, e => say is null ? Plain<TValue>(e) : say(e.Deserialize<TValue>(LabelBook.Json)!)));
        return this;
    }

    /// <summary>A field that holds the id of another thing: its name is shown.</summary>
    public EntityLabels<T> Refers<TValue>(Expression<Func<T, TValue>> field, string label, string thing)
    {
        fields.Add(new FieldLabel(NameOf(field.Body), label, e => e.ToString(), thing));
        return this;
    }

    static string NameOf(Expression body) => body switch
    {
        MemberExpression { Expression: MemberExpression outer } member => $"{NameOf(outer)}.{member.Member.Name}",
        MemberExpression member => member.Member.Name,
        UnaryExpression unary => NameOf(unary.Operand),
        _ => throw new ArgumentException("A field is named by p => p.Field.", nameof(body)),
    };

    static string Plain<TValue>(JsonElement value) => (object?)value.Deserialize<TValue>(LabelBook.Json) switch
    {
        null => "",
        bool yes => yes ? "có" : "không",
        DateOnly date => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        DateTimeOffset moment => Clock.LocalTime(moment).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture),
        IFormattable number and (int or long or short or decimal or double) => number.ToString("#,##0.##", CultureInfo.CurrentCulture),
        string text => text,
        System.Collections.IEnumerable many => string.Join("; ", many.Cast<object>()),
        var other => other.ToString() ?? "",
    };
}
