CREATE TABLE `inquiry_forgetting` (
	`inquiry_id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiry`(`id`) ON UPDATE no action ON DELETE cascade
);
