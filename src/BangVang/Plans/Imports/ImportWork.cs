using System.Text.Encodings.Web;
using System.Text.Json;

namespace BangVang.Plans.Imports;

/// <summary>The draft as the officer corrects it: every field is text that can be typed over.</summary>
public sealed class ImportWork
{
    public Guid? OrganisationId { get; set; }
    public string? DocumentType { get; set; }
    public string? Issuer { get; set; }

    /// <summary>Signed and issued before it came here: it keeps the number and the date that it bears.</summary>
    public bool IsIssued { get; set; }
    public string? Superior { get; set; }
    public string? Number { get; set; }
    public string? Symbol { get; set; }
    public string? Place { get; set; }
    public string? PrintedDate { get; set; }
    public string? Title { get; set; }
    public int? Year { get; set; }
    public string? Body { get; set; }
    public string? SignerName { get; set; }
    public string? SignerTitle { get; set; }
    public string? OnBehalfOf { get; set; }
    public List<WorkBasis> Bases { get; set; } = [];
    public List<WorkAssignment> Assignments { get; set; } = [];
    public List<WorkMovement> Movements { get; set; } = [];
    public List<WorkOccasion> Occasions { get; set; } = [];
    public List<WorkResponsibility> Responsibilities { get; set; } = [];

    /// <summary>One recipient a line.</summary>
    public string? Recipients { get; set; }
    public List<WorkUnit> Units { get; set; } = [];

    /// <summary>The warnings that the officer has accepted, by their place in the draft.</summary>
    public List<int> Accepted { get; set; } = [];

    static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ImportWork Read(string json) => JsonSerializer.Deserialize<ImportWork>(json, Options)!;

    public string Write() => JsonSerializer.Serialize(this, Options);
}

public sealed class WorkAssignment
{
    public bool Keep { get; set; } = true;
    public string? PrintedNumber { get; set; }
    public string? Section { get; set; }
    public string? Content { get; set; }

    /// <summary>As typed in the cell; see <see cref="Plans.Assignments.TimingWords"/>.</summary>
    public string? Timing { get; set; }

    /// <summary>Units of each role, parted by semicolons.</summary>
    public string? Directing { get; set; }
    public string? Lead { get; set; }
    public string? Coordinating { get; set; }
    public string? Undifferentiated { get; set; }
    public bool Conditional { get; set; }
    public List<int> Lines { get; set; } = [];
}

public sealed class WorkBasis
{
    public bool Keep { get; set; } = true;
    public string? Type { get; set; }
    public string? Number { get; set; }
    public DateOnly? Date { get; set; }
    public string? Issuer { get; set; }
    public string? Name { get; set; }
}

public sealed class WorkMovement
{
    public bool Keep { get; set; } = true;
    public string? Name { get; set; }
    public string? Kind { get; set; }
    public int? From { get; set; }
    public int? Until { get; set; }
    public string? StandingAgency { get; set; }
}

public sealed class WorkOccasion
{
    public bool Keep { get; set; } = true;
    public string? Name { get; set; }
    public string? Date { get; set; }
}

public sealed class WorkResponsibility
{
    public bool Keep { get; set; } = true;
    public string? Actor { get; set; }
    public string? Items { get; set; }
}

/// <summary>What the officer decides about one name of a unit, wherever the plan uses it.</summary>
public sealed class WorkUnit
{
    public const string AsText = "text";
    public const string New = "new";

    public required string Text { get; set; }

    /// <summary>"org:…", "group:…", "text" (keep the words, nobody is told), "new" (make the body), or empty: undecided.</summary>
    public string? Choice { get; set; }

    /// <summary>The name of a body found by hand, as typed.</summary>
    public string? Typed { get; set; }
    public OrganisationsChoice? Suggested { get; set; }
    public string? NewKind { get; set; }
}

/// <summary>What the matcher proposed, so that the page can say where the choice came from.</summary>
public sealed record OrganisationsChoice(string Value, string Name, string Why, bool IsSure);
