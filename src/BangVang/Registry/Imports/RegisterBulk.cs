using BangVang.Kernel.Data;
using BangVang.People.Imports;
using NpgsqlTypes;

namespace BangVang.Registry.Imports;

/// <summary>Adds many bestowals at once.</summary>
public static class RegisterBulk
{
    const string Columns = "bestowals (id, root_id, person_id, collective_id, household_id, organisation_id, name, folded, words, place, standing, award_code, basis, year, period, reason, "
        + "decision_number, decided_on, decided_by, signed_by, import_id, golden_number, prize_vnd, handed_over_on)";

    public static async Task Add(AppDb db, IReadOnlyList<Bestowal> bestowals)
    {
        await using var copy = await Bulk.Into(db, Columns);
        foreach (var bestowal in bestowals)
        {
            await copy.StartRowAsync();
            foreach (var id in new[] { bestowal.Id, bestowal.RootId, bestowal.PersonId, bestowal.CollectiveId, bestowal.HouseholdId, bestowal.OrganisationId }) await copy.WriteId(id);
            foreach (var text in new[] { bestowal.Name, bestowal.Folded, bestowal.Words, bestowal.Place, bestowal.Standing?.ToString(), bestowal.AwardCode, bestowal.Basis.ToString() }) await copy.WriteText(text);
            await copy.WriteWhole(bestowal.Year);
            foreach (var text in new[] { bestowal.Period, bestowal.Reason, bestowal.DecisionNumber }) await copy.WriteText(text);
            await copy.WriteDay(bestowal.DecidedOn);
            foreach (var text in new[] { bestowal.DecidedBy, bestowal.SignedBy }) await copy.WriteText(text);
            await copy.WriteId(bestowal.ImportId);
            await copy.WriteWhole(bestowal.GoldenNumber);
            if (bestowal.PrizeVnd is { } prize) await copy.WriteAsync(prize, NpgsqlDbType.Numeric);
            else await copy.WriteNullAsync();
            await copy.WriteDay(bestowal.HandedOverOn);
        }
        await copy.CompleteAsync();
    }
}
