using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Merging;

/// <summary>All records of one person: the one that goes on and those that it took over.</summary>
public static class Records
{
    extension(AppDb db)
    {
        /// <summary>The ids under which rows of the person may stand, whichever of them is given.</summary>
        public Task<Guid[]> RecordsOf(Guid personId)
        {
            var kept = db.Set<Person>().Where(p => p.Id == personId).Select(p => p.MergedIntoId ?? p.Id);
            // Each half has its own index; asked in one with "or", everybody would be read.
            return kept.Union(db.Set<Person>().Where(p => p.MergedIntoId != null && kept.Contains(p.MergedIntoId.Value)).Select(p => p.Id)).ToArrayAsync();
        }
    }
}
