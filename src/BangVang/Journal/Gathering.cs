using System.Reflection;
using System.Text.Json;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BangVang.Journal;

/// <summary>Reads off the change tracker what is about to be saved, field by field, without secrets.</summary>
public sealed class Gathering(LabelBook labels)
{
    // An import of thousands of rows is one act: its new rows are read in their tables, here the first ones show what came in.
    const int FullRows = 300;
    const int LongestText = 4000;

    static readonly string[] Secrets = ["PasswordHash", "Stamp", "Token", "Secret", "RecoveryCode", "AuthenticatorKey"];

    public IEnumerable<Change> Gather(ChangeTracker tracker)
    {
        var added = 0;
        foreach (var entry in tracker.Entries())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted) || IsSilent(entry.Metadata)) continue;
            if (entry.State == EntityState.Added) added++;
            var fields = entry.State == EntityState.Added && added > FullRows ? [] : Fields(entry);
            if (entry.State == EntityState.Modified && fields.Count == 0) continue;
            yield return new Change(labels.KindOf(entry.Metadata.ClrType), IdOf(entry), Did(entry.State), fields);
        }
    }

    static ChangeKind Did(EntityState state) => state switch
    {
        EntityState.Added => ChangeKind.Added,
        EntityState.Deleted => ChangeKind.Removed,
        _ => ChangeKind.Changed,
    };

    static List<FieldChange> Fields(EntityEntry entry) =>
        [.. Properties(entry.Properties, entry.ComplexProperties, "").Where(p => !IsSilent(p.Property.Metadata))
            .Select(p => Field(entry.State, p.Name, p.Property)).OfType<FieldChange>()];

    static IEnumerable<(string Name, PropertyEntry Property)> Properties(
        IEnumerable<PropertyEntry> plain, IEnumerable<ComplexPropertyEntry> complex, string prefix)
    {
        foreach (var property in plain) yield return (prefix + property.Metadata.Name, property);
        foreach (var part in complex)
        {
            foreach (var inner in Properties(part.Properties, part.ComplexProperties, $"{prefix}{part.Metadata.Name}.")) yield return inner;
        }
    }

    static FieldChange? Field(EntityState state, string name, PropertyEntry property)
    {
        var type = property.Metadata.ClrType;
        var old = state == EntityState.Added ? null : Json(property.OriginalValue, type);
        var now = state == EntityState.Deleted ? null : Json(property.CurrentValue, type);
        var same = old?.GetRawText() == now?.GetRawText();
        return same || state == EntityState.Modified && !property.IsModified ? null : new FieldChange(name, old, now);
    }

    static JsonElement? Json(object? value, Type type) => value switch
    {
        null => null,
        string { Length: > LongestText } text => JsonSerializer.SerializeToElement(text[..LongestText] + "…", LabelBook.Json),
        _ => JsonSerializer.SerializeToElement(value, type, LabelBook.Json),
    };

    static string IdOf(EntityEntry entry) =>
        string.Join(' ', entry.Metadata.FindPrimaryKey()?.Properties.Select(p => entry.Property(p.Name).CurrentValue?.ToString()) ?? []);

    static bool IsSilent(IReadOnlyEntityType type) =>
        type.ClrType.GetCustomAttribute<UnjournaledAttribute>() is not null || Secrets.Any(s => type.ClrType.Name.Contains(s, StringComparison.Ordinal));

    static bool IsSilent(IReadOnlyProperty property) =>
        property.IsConcurrencyToken || IsWholeKey(property) || property.ClrType == typeof(byte[])
        || property.PropertyInfo?.GetCustomAttribute<UnjournaledAttribute>() is not null
        || Secrets.Any(s => property.Name.Contains(s, StringComparison.Ordinal));

    // A key of one column is the change's id already; one of several says what was joined with what.
    static bool IsWholeKey(IReadOnlyProperty property) => property.FindContainingPrimaryKey() is { Properties.Count: 1 };
}
