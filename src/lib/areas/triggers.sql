-- Outlines from before `geometry`: one ring of latitude, longitude becomes a MultiPolygon, once.
UPDATE area SET
	geometry = json_object('type', 'MultiPolygon', 'coordinates', json_array(json_array(json((
		SELECT json_group_array(json_array(json_extract(value, '$[1]'), json_extract(value, '$[0]')))
		FROM json_each(polygon)
	))))),
	polygon = NULL
WHERE polygon IS NOT NULL AND geometry IS NULL;
